import Supervision
import Wording

/// What holds for all rows: from the command line, else from the table; else it is asked for.
struct ImportTermsFinder {
  private let request: ImportRequest
  private let table: TableImport
  private let words: Words

  init(_ request: ImportRequest, _ table: TableImport, _ words: Words) {
    self.request = request
    self.table = table
    self.words = words
  }

  func terms(on today: Day) throws(Stop) -> ImportTerms {
    switch request.kind {
    case .targets: try targets(on: today)
    case .counts: try counts(on: today)
    }
  }

  private func targets(on today: Day) throws(Stop) -> ImportTerms {
    guard let period = request.halfYear ?? table.halfYear else {
      throw Stop(.usage, words.halfYearUnknown(table.halfYears.sorted()))
    }
    var terms = ImportTerms(.targets, period, today: today)
    terms.from = request.from
    terms.national = request.national
    terms.by = request.by
    terms.source = request.source
    terms.inhabitants = request.inhabitants
    return terms
  }

  private func counts(on today: Day) throws(Stop) -> ImportTerms {
    guard let asOf = request.asOf ?? table.day else {
      throw Stop(.usage, words.asOfUnknown(table.days.sorted()))
    }
    let period = HalfYear(measuredOn: asOf)
    let given = request.halfYear ?? table.columns.main.halfYear
    if let given, given != period { throw Stop(.usage, words.standIsOf(asOf, period, asked: given)) }
    if asOf > today { throw Stop(.usage, words.standInFuture(asOf, today: today)) }
    var terms = ImportTerms(.counts, period, today: today)
    terms.asOf = asOf
    terms.delivered = request.delivered ?? table.delivered
    if let delivered = terms.delivered, delivered < asOf || delivered > today {
      throw Stop(.usage, words.deliveryImpossible(delivered, asOf: asOf, today: today))
    }
    terms.source = request.source
    return terms
  }
}
