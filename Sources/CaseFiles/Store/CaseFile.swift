package import Supervision

/// A case with the file it was read from.
///
/// The bytes are kept where the case may be changed later: what this version does not know of is in them, and
/// unchanged values are written from them.
package struct CaseFile: Sendable {
  /// The name inside the folder `cases`, such as `gm0034.json`.
  package let name: String
  /// The file as it was read; empty where it is only looked at.
  package let bytes: [UInt8]
  package let stamp: FileStamp
  package let content: Case
}

/// What came of reading one case file.
package enum CaseFileOutcome: Sendable {
  case readable(CaseFile)
  case unreadable(UnreadableFile, FileStamp?)

  var stamp: FileStamp? {
    switch self {
    case .readable(let file): file.stamp
    case .unreadable(_, let stamp): stamp
    }
  }

  package var stored: StoredCase {
    switch self {
    case .readable(let file): .readable(file.content)
    case .unreadable(let file, _): .unreadable(file)
    }
  }
}
