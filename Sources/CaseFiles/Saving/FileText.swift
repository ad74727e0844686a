internal import Supervision

/// The text of a file, and what is made of it: each once, and only when it is asked for.
final class FileText {
  let bytes: [UInt8]
  /// `nil` for a text that the parser refuses.
  private(set) lazy var tree = try? JSONTree.parse(bytes)
  private(set) lazy var fingerprint = Digest.of(bytes)
  /// Whether it stands in the layout of this program.
  private(set) lazy var isLaidOut = tree?.fileBytes == bytes
  /// What the case says in it, once that was read.
  var subject: Case?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text of a tree, laid out.
  init(_ tree: JSONTree) {
    bytes = tree.fileBytes
    self.tree = tree
    isLaidOut = true
  }
}
