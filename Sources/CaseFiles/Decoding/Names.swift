internal import Supervision

/// The names of one kind inside a case: those that something has, and those by which something refers to it.
///
/// A usual case has some dozens of names, which are compared faster than hashed. Many names go into a hash
/// table, so that no file takes the square of its size to read.
struct Names {
  private static let few = 64

  private var nodes: [JSONNode] = []
  private var digests: [UInt32] = []
  private var texts: [String] = []
  /// One bit for each digest: a bit that is not set proves that a name is not there.
  private var filter: UInt64 = 0
  private var many: HashedNames?
  /// References that stood before what they name, if it is there at all.
  private var pending: [JSONNode] = []

  /// Keeps the room for the names of the next case.
  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    digests.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    many = nil
    filter = 0
  }

  /// Throws where the name is given already.
  mutating func give(_ node: JSONNode) throws(JSONFault) -> String {
    let text = try node.readText()
    if let many {
      guard many.names.insert(node.textBytes).inserted else { throw repeated(node, text) }
      return text
    }
    let digest = node.textDigest
    guard index(of: node, digest) == nil else { throw repeated(node, text) }
    nodes.append(node)
    digests.append(digest)
    texts.append(text)
    filter |= Names.bit(digest)
    if nodes.count > Names.few { many = HashedNames(nodes.map(\.textBytes)) }
    return text
  }

  /// The name in a reference. Whether it stands for anything is known at the end at the latest.
  mutating func refer(_ node: JSONNode) throws(JSONFault) -> String {
    if many == nil, node.isTextOrKey, let index = index(of: node, node.textDigest) { return texts[index] }
    let text = try node.readText()
    pending.append(node)
    return text
  }

  /// Throws at the first reference that stands for nothing.
  func check() throws(JSONFault) {
    for node in pending where !contains(node) {
      let value = try node.readText()
      throw node.fault { .refersToNothing(key: $0, value: value) }
    }
  }

  private func contains(_ node: JSONNode) -> Bool {
    many?.names.contains(node.textBytes) ?? (index(of: node, node.textDigest) != nil)
  }

  private func index(of node: JSONNode, _ digest: UInt32) -> Int? {
    guard filter & Names.bit(digest) != 0 else { return nil }
    for index in digests.indices where digests[index] == digest {
      if nodes[index].hasSameText(as: node) { return index }
    }
    return nil
  }

  private static func bit(_ digest: UInt32) -> UInt64 { 1 &<< UInt64(digest &>> 26) }

  private func repeated(_ node: JSONNode, _ text: String) -> JSONFault {
    JSONFault(offset: node.offset, fault: .duplicateIdentity(text))
  }
}

/// The names of a case that has many. A class, so that a program which never meets one need not prepare the
/// set at its start.
private final class HashedNames {
  var names: Set<[UInt8]>

  init(_ names: [[UInt8]]) {
    self.names = Set(names)
  }
}
