package import Supervision

/// A case with the file it was read from, for a change later on.
package struct CaseFile: Sendable {
  /// The name inside the folder `cases`, such as `gm0034.json`.
  package let name: String
  /// The file as it was read. What this version does not know of is in it, and unchanged values are written
  /// from it.
  package let bytes: [UInt8]
  package let stamp: FileStamp
  package let content: Case
}
