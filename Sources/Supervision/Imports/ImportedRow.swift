/// Which table comes in: it says what the number of a row means.
package enum ImportKind: String, CaseIterable, Sendable {
  /// Targets as they were notified, or their revision.
  case targets
  /// Stands of COA.
  case counts
}

/// What a column of a table is about. The raw values are those of `--column`.
package enum ColumnMeaning: String, CaseIterable, Sendable {
  case name, code, province
  /// The target; where there is also one that was revised, that one counts.
  case target
  case revisedTarget = "revised-target"
  /// Persons housed so far.
  case housed
  /// A number of persons, when nothing says of what.
  case persons
  /// A balance carried in, of which the heading does not say whether a backlog is above or below zero.
  case opening
  /// A balance carried in: a backlog is positive.
  case backlog
  /// A balance carried in: a lead is positive.
  case lead
  /// Opening balance and target together.
  case total
  /// The balance at the end.
  case balance
  case national
  case halfYear = "half-year"
  case asOf = "as-of"
  case delivered
}

/// Where something stands in a table, so that a person can find it.
package enum PlaceInTable: Hashable, Sendable {
  /// Line and character of a text, both counted from one.
  case text(line: Int, column: Int)
  /// A cell of a workbook, such as `B12`.
  case cell(sheet: String, reference: String)
}

/// What stands where a number of persons is asked for.
package enum ImportedNumber: Hashable, Sendable {
  case empty
  case whole(Int)
  case fractional(String)
  /// `1.234` where nothing says what the point means.
  case ambiguous(String)
  case date(String)
  case tooLarge(String)
  case notANumber(String)

  package var whole: Int? { if case .whole(let number) = self { number } else { nil } }
}

/// One row of a table, with the meaning of its columns known.
package struct ImportedRow: Hashable, Sendable {
  package var place: PlaceInTable
  /// Where its number stands.
  package var placeOfPersons: PlaceInTable
  package var code: String?
  package var name: String?
  package var province: String?
  /// Its name is that of a sum, such as "Totaal", unless a municipality is called so.
  package var sum: SumRow?
  package var persons: ImportedNumber
  /// The further numbers, as far as they could be read.
  package var others: [ColumnMeaning: Int]
  /// Who opens the workbook does not see it.
  package var isHidden: Bool

  package init(
    place: PlaceInTable, placeOfPersons: PlaceInTable? = nil, code: String? = nil, name: String? = nil,
    province: String? = nil, sum: SumRow? = nil, persons: ImportedNumber,
    others: [ColumnMeaning: Int] = [:], isHidden: Bool = false
  ) {
    self.place = place
    self.placeOfPersons = placeOfPersons ?? place
    self.code = code
    self.name = name
    self.province = province
    self.sum = sum
    self.persons = persons
    self.others = others
    self.isHidden = isHidden
  }
}

/// What a row adds up.
package enum SumRow: Hashable, Sendable {
  /// What stands above it, or a province.
  case rows
  /// The country: not the sum of the rows when these are of one province.
  case country
}
