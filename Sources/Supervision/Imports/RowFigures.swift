/// The further numbers of a row, with the sign of its opening balance known.
struct RowFigures {
  let persons: Int?
  /// A backlog is positive; `nil` where the row does not say or its sign is not known.
  let opening: Int?
  var national: Int?
  private let target: Int?
  private let housed: Int?
  private let total: Int?
  private let balance: Int?

  init(_ row: ImportedRow, sign: OpeningSign) {
    persons = row.persons.whole
    target = row.others[.target]
    housed = row.others[.housed]
    total = row.others[.total]
    balance = row.others[.balance]
    opening =
      RowFigures.stated(row) ?? row.others[.opening].flatMap { number in sign.factor.map { $0 * number } }
  }

  /// What two columns say, of which one is empty or zero.
  private static func stated(_ row: ImportedRow) -> Int? {
    let (backlog, lead) = (row.others[.backlog], row.others[.lead])
    if backlog == nil, lead == nil { return nil }
    return (backlog ?? 0) - (lead ?? 0)
  }

  /// What does not follow from the rest of the row, or differs from what the case knows.
  func oddities(_ subject: Case, _ terms: ImportTerms) -> [ImportOddity] {
    var found: [ImportOddity] = []
    let target = terms.kind == .targets ? persons : target
    let housed = terms.kind == .counts ? persons : housed
    let expected = opening.flatMap { opening in target.map { opening + $0 } }
    if let expected, let total, expected != total {
      found.append(.totalDoesNotClose(subject.name, expected: expected, stated: total))
    }
    // What the sign of an end balance means, tables do not agree about.
    if let asked = total ?? expected, let housed, let balance, abs(asked - housed) != abs(balance) {
      found.append(.seriesDoesNotClose(subject.name, expected: asked - housed, stated: balance))
    }
    if let opening, let known = knownOpening(subject, terms), known != opening {
      found.append(.openingDiffers(subject.name, known: known, stated: opening))
    }
    let record = subject.record(terms.period)
    if terms.kind == .counts, let target, let known = record?.notice(on: .latest)?.persons, known != target {
      found.append(.targetDiffers(subject.name, known: known, stated: target))
    }
    if let finding = formula(subject, terms) { found.append(finding) }
    return found
  }

  /// The opening balance on record, else the end balance of the half-year before.
  private func knownOpening(_ subject: Case, _ terms: ImportTerms) -> Int? {
    subject.record(terms.period)?.opening(on: .latest)?.persons
      ?? subject.record(terms.period.previous)?.figures(on: terms.today).balance?.persons
  }

  private func formula(_ subject: Case, _ terms: ImportTerms) -> ImportOddity? {
    guard terms.kind == .targets, let inhabitants = terms.inhabitants, let persons else { return nil }
    let day = Day(terms.period.year - 1, 1, 1)
    let own = subject.population.last { $0.on == day }?.persons
    guard let national, let own else { return .cannotCheckFormula(subject.name) }
    let finding = TargetFormula.check(notified: persons, national: national, inhabitants: (own, inhabitants))
    guard case .odd(let computed) = finding else { return nil }
    return .farFromFormula(subject.name, computed: computed, stated: persons)
  }
}

/// Whether a column "saldo" has a backlog above zero. Tables do it either way, so it is told from the rest of the
/// table and from what is known; where nothing tells it the column is left alone.
enum OpeningSign: Hashable {
  case backlogIsPositive, leadIsPositive
  /// There is such a column, and nothing to tell it by.
  case unknown
  /// There is no such column, or nothing in it.
  case notAsked

  var factor: Int? {
    switch self {
    case .backlogIsPositive: 1
    case .leadIsPositive: -1
    case .unknown, .notAsked: nil
    }
  }

  init(_ sorting: ImportSorting, _ cases: [Case], _ terms: ImportTerms) {
    let period = terms.period
    var (positive, negative, isAsked) = (0, 0, false)
    for subject in cases {
      guard let row = sorting.found[subject.code], let opening = row.others[.opening], opening != 0 else {
        continue
      }
      isAsked = true
      var proofs: [Int] = []
      let target = terms.kind == .targets ? row.persons.whole : row.others[.target]
      if let total = row.others[.total], let target {
        proofs.append(total - target)
      }
      if let known = subject.record(period)?.opening(on: .latest)?.persons { proofs.append(known) }
      if let known = subject.record(period.previous)?.statedBalance(on: .latest)?.persons {
        proofs.append(known)
      }
      if proofs.contains(opening) { positive += 1 }
      if proofs.contains(-opening) { negative += 1 }
    }
    self =
      !isAsked
      ? .notAsked
      : positive > negative
        ? .backlogIsPositive
        : negative > positive ? .leadIsPositive : .unknown
  }
}
