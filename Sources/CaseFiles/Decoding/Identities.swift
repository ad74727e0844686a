internal import Supervision

/// The names inside one case. Documents have names of their own; everything else in the case shares one set.
final class Identities {
  private let texts: KnownTexts
  // One decoder uses them one after the other, so that checking each use for an overlapping one, as is done for
  // the properties of a class, would find nothing and cost as much as the use.
  @exclusivity(unchecked) private var documents = Names()
  @exclusivity(unchecked) private var items = Names()

  init(_ texts: KnownTexts) {
    self.texts = texts
  }

  /// Forgets the names of the case before.
  func removeAll() {
    documents.removeAll()
    items.removeAll()
  }

  func document(named node: JSONNode) throws(JSONFault) -> DocumentID {
    DocumentID(try documents.give(node, texts))
  }

  func item(named node: JSONNode) throws(JSONFault) -> ItemID {
    ItemID(try items.give(node, texts))
  }

  func referenceToDocument(_ node: JSONNode) throws(JSONFault) -> DocumentID {
    DocumentID(try documents.refer(node, texts))
  }

  func referenceToItem(_ node: JSONNode) throws(JSONFault) -> ItemID {
    ItemID(try items.refer(node, texts))
  }

  /// Throws at the first reference that stands for nothing; asked when all of the case is read.
  func check() throws(JSONFault) {
    try documents.check()
    try items.check()
  }
}
