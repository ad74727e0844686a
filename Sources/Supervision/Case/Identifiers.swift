/// The name of a case: the stem of its file, such as `gm0034` or `gm0034-archief`.
package struct CaseID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
  package static func < (first: CaseID, second: CaseID) -> Bool { first.text < second.text }
  package var description: String { text }
}

/// The name of an item inside its case, such as `a1`: what an action binds to, whatever row shows it.
package struct ItemID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
  package static func < (first: ItemID, second: ItemID) -> Bool { first.text < second.text }
  package var description: String { text }
}

/// The name of a document inside its case, such as `brief-2023-ii`.
package struct DocumentID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
  package var description: String { text }
}
