/// A heading that somebody said the meaning of, to be recognised in the next table.
package struct RememberedHeading: Hashable, Sendable {
  package var table: ImportKind
  package var meaning: ColumnMeaning
  package var heading: String

  package init(_ table: ImportKind, _ meaning: ColumnMeaning, _ heading: String) {
    self.table = table
    self.meaning = meaning
    self.heading = heading
  }

  /// The list with the new ones in it. A heading has one meaning in a kind of table.
  package static func adding(_ new: [RememberedHeading], to known: [RememberedHeading]) -> [RememberedHeading]
  {
    known.filter { old in
      !new.contains { $0.table == old.table && $0.heading.comparable == old.heading.comparable }
    } + new
  }
}
