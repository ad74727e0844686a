internal import Supervision

/// The text of a file, and what is made of it: each once, and only when it is asked for.
final class FileText {
  let bytes: [UInt8]
  /// `nil` for a text that the parser refuses.
  var tree: JSONTree? {
    if let parsed { return parsed }
    let tree = try? JSONTree.parse(bytes)
    parsed = .some(tree)
    return tree
  }
  private(set) lazy var fingerprint = Digest.of(bytes)
  /// Whether it stands in the layout of this program.
  private(set) lazy var isLaidOut = tree?.fileBytes == bytes
  /// What the case says in it, once that was read.
  var subject: Case?
  /// Inside it `nil` says that the parser refused it.
  private var parsed: JSONTree??

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text of a tree, laid out.
  init(_ tree: JSONTree) {
    bytes = tree.fileBytes
    parsed = .some(tree)
    isLaidOut = true
  }

  /// Keeps the bytes only. What is made of them takes many times their room, which a step on hundreds of cases does
  /// not have for all of them at once; it is made again where it is asked for.
  func shrink() {
    parsed = nil
    subject = nil
  }
}
