import Wording

/// The files that a user names on the command line: what is to come in, and where what goes out is put.
package struct UserFiles {
  /// The bytes of a file; `-` is standard input.
  package var read: (_ path: String) throws(UserFileFault) -> [UInt8]
  /// Makes or replaces a file as a whole: nobody sees half of it, and the old one stays when it fails.
  /// `-` is standard output.
  package var write: (_ path: String, _ bytes: [UInt8]) throws(UserFileFault) -> Void
  /// Makes a folder and those above it, where they are not there yet.
  package var makeFolder: (_ path: String) throws(UserFileFault) -> Void
  /// The names in a folder, in no order; `nil` when there is no such folder.
  package var names: (_ folder: String) throws(UserFileFault) -> [String]?
  /// Removes a file; one that is not there is no fault.
  package var remove: (_ path: String) throws(UserFileFault) -> Void

  package init(
    read: @escaping (_ path: String) throws(UserFileFault) -> [UInt8],
    write: @escaping (_ path: String, _ bytes: [UInt8]) throws(UserFileFault) -> Void,
    makeFolder: @escaping (_ path: String) throws(UserFileFault) -> Void,
    names: @escaping (_ folder: String) throws(UserFileFault) -> [String]?,
    remove: @escaping (_ path: String) throws(UserFileFault) -> Void
  ) {
    self.read = read
    self.write = write
    self.makeFolder = makeFolder
    self.names = names
    self.remove = remove
  }
}

extension UserFileFault {
  var outcome: Outcome {
    switch kind {
    case .missing, .noFile, .tooLarge: .inputMissing
    case .noPermission, .readOnly: .readOnly
    case .noFolder: .cannotCreate
    case .full, .disk: .diskFailed
    }
  }

  func stop(_ words: Words) -> Stop { Stop(outcome, words.userFileFault(self)) }
}
