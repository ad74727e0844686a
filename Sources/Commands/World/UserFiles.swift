import Wording

/// What stands at a path, links followed.
package enum StandingFile: Hashable, Sendable {
  case nothing
  case file
  /// A folder, or what cannot be written to at all.
  case folder
  /// A pipe or a device that is written to as it comes, such as `/dev/stdout`.
  case stream
}

/// The files that a user names on the command line: what is to come in, and where what goes out is put.
package struct UserFiles {
  /// The bytes of a file; `-` is standard input.
  package var read: (_ path: String) throws(UserFileFault) -> [UInt8]
  /// Makes or replaces a file as a whole: nobody sees half of it, and the old one stays when it fails. What a link
  /// leads to is replaced and not the link. `-` is standard output.
  package var write: (_ path: String, _ bytes: [UInt8]) throws(UserFileFault) -> Void
  /// Makes a folder and those above it, where they are not there yet.
  package var makeFolder: (_ path: String) throws(UserFileFault) -> Void
  /// The names in a folder, in no order; `nil` when there is no such folder.
  package var names: (_ folder: String) throws(UserFileFault) -> [String]?
  /// Removes a file; one that is not there is no fault.
  package var remove: (_ path: String) throws(UserFileFault) -> Void
  package var standing: (_ path: String) -> StandingFile
  /// The path from the root on that a path leads to, without links. What is not there yet has one too.
  package var place: (_ path: String) -> String

  package init(
    read: @escaping (_ path: String) throws(UserFileFault) -> [UInt8],
    write: @escaping (_ path: String, _ bytes: [UInt8]) throws(UserFileFault) -> Void,
    makeFolder: @escaping (_ path: String) throws(UserFileFault) -> Void,
    names: @escaping (_ folder: String) throws(UserFileFault) -> [String]?,
    remove: @escaping (_ path: String) throws(UserFileFault) -> Void,
    standing: @escaping (_ path: String) -> StandingFile, place: @escaping (_ path: String) -> String
  ) {
    self.read = read
    self.write = write
    self.makeFolder = makeFolder
    self.names = names
    self.remove = remove
    self.standing = standing
    self.place = place
  }
}

extension UserFileFault {
  package var outcome: Outcome {
    switch kind {
    case .missing, .noFile, .deadLink, .tooLarge: isOutput ? .cannotCreate : .inputMissing
    case .noPermission, .readOnly: .readOnly
    case .noFolder: .cannotCreate
    case .full, .disk: .diskFailed
    }
  }

  func stop(_ words: Words) -> Stop { Stop(outcome, words.userFileFault(self)) }
}
