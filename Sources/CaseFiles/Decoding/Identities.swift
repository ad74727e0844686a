internal import Supervision

/// The names inside one case: those that something has, and those by which something refers to it.
///
/// A reference may stand before what it names, so all are collected and compared when the case is read.
final class Identities {
  /// Documents have names of their own; everything else in the case shares one set of names.
  private(set) var documents = Names()
  private(set) var items = Names()

  struct Names {
    private var given: [JSONNode] = []
    private var referred: [JSONNode] = []

    /// Room for the names of a usual case, so that the lists need not grow.
    init() {
      given.reserveCapacity(48)
      referred.reserveCapacity(64)
    }

    mutating func give(_ name: JSONNode) { given.append(name) }
    mutating func refer(to name: JSONNode) { referred.append(name) }

    /// Throws at the first name that is given twice or stands for nothing.
    func check() throws(JSONFault) {
      let names = try NameSet(given)
      for reference in referred where !names.contains(reference) {
        let value = try reference.readText()
        throw reference.fault { .refersToNothing(key: $0, value: value) }
      }
    }
  }

  func document(named node: JSONNode) throws(JSONFault) -> DocumentID {
    let id = DocumentID(try node.readText())
    documents.give(node)
    return id
  }

  func item(named node: JSONNode) throws(JSONFault) -> ItemID {
    let id = ItemID(try node.readText())
    items.give(node)
    return id
  }

  func referenceToDocument(_ node: JSONNode) throws(JSONFault) -> DocumentID {
    let id = DocumentID(try node.readText())
    documents.refer(to: node)
    return id
  }

  func referenceToItem(_ node: JSONNode) throws(JSONFault) -> ItemID {
    let id = ItemID(try node.readText())
    items.refer(to: node)
    return id
  }

  func check() throws(JSONFault) {
    try documents.check()
    try items.check()
  }
}
