internal import Supervision

/// A set of texts of one file that are all different. It makes no `String` of them: a usual case has some
/// dozens of names, which are compared faster than hashed. Many names go into a hash table, so that no file
/// takes the square of its size to read.
struct NameSet {
  private static let few = 64

  private var names: [(node: JSONNode, digest: UInt32)] = []
  private var many: Set<[UInt8]> = []

  /// Throws at the first name that stands there twice.
  init(_ nodes: [JSONNode]) throws(JSONFault) {
    guard nodes.count <= NameSet.few else {
      for node in nodes {
        guard many.insert(node.textBytes).inserted else { throw try NameSet.repeated(node) }
      }
      return
    }
    names.reserveCapacity(nodes.count)
    for node in nodes {
      guard !contains(node) else { throw try NameSet.repeated(node) }
      names.append((node, node.textDigest))
    }
  }

  func contains(_ node: JSONNode) -> Bool {
    guard many.isEmpty else { return many.contains(node.textBytes) }
    let digest = node.textDigest
    return names.contains { $0.digest == digest && $0.node.hasSameText(as: node) }
  }

  private static func repeated(_ node: JSONNode) throws(JSONFault) -> JSONFault {
    JSONFault(offset: node.offset, fault: .duplicateIdentity(try node.readText()))
  }
}
