/// What a table would change, by municipality, and what is odd about it. Nothing is changed yet.
package struct ImportPlan: Hashable, Sendable {
  package var terms: ImportTerms
  /// In the order of the names.
  package var lines: [Line] = []
  package var oddities: [ImportOddity] = []

  /// What happens to one municipality.
  package struct Line: Hashable, Sendable {
    package var caseID: CaseID
    package var name: String
    package var place: PlaceInTable
    /// The number in force before; `nil` where none was known.
    package var before: Int?
    package var after: Int?
    /// An opening balance that is recorded along with it.
    package var opening: Int?
    package var changes: [CaseChange] = []

    package var isChange: Bool { !changes.isEmpty }
  }

  package var changed: [Line] { lines.filter(\.isChange) }

  /// - Parameters:
  ///   - cases: the open cases in the domain, as they are now.
  ///   - closed: cases that are closed, and take no more figures.
  package init(_ sorting: ImportSorting, cases: [Case], closed: [Case] = [], terms: ImportTerms) {
    self.terms = terms
    let nationals = Set(sorting.found.values.compactMap { $0.others[.national] })
    if self.terms.national == nil, terms.kind == .targets {
      self.terms.national = sorting.national ?? (nationals.count == 1 ? nationals.first : nil)
    }
    if nationals.count > 1 { oddities.append(.severalNationals(nationals.sorted())) }
    let sign = OpeningSign(sorting, cases, terms)
    var absent: [String] = []
    for subject in cases.sorted(by: { NameOrder.compare($0.name, $1.name) < 0 }) {
      guard let row = sorting.found[subject.code] else {
        absent.append(subject.name)
        continue
      }
      var figures = RowFigures(row, sign: sign)
      figures.national = terms.national ?? row.others[.national] ?? self.terms.national
      add(subject, row, figures)
    }
    for subject in closed
    where sorting.found[subject.code] != nil && !cases.contains(where: { $0.code == subject.code }) {
      oddities.append(.closed(subject.name))
    }
    if !absent.isEmpty { oddities.append(.withoutRow(absent)) }
    if sign == .unknown { oddities.append(.signUnknown) }
    oddities += sorting.sums.compactMap { sum in sum.difference.map { .sumDiffers(sum, rows: $0) } }
    if terms.kind == .targets { addRedistribution(cases) }
    if terms.kind == .counts, let day = terms.asOf, day.parts.day != 1 {
      oddities.append(.notFirstOfMonth(day))
    }
  }

  private mutating func add(_ subject: Case, _ row: ImportedRow, _ figures: RowFigures) {
    var line = Line(caseID: subject.id, name: subject.name, place: row.place)
    if let persons = row.persons.whole {
      switch terms.kind {
      case .targets: plan(target: persons, subject, figures, &line)
      case .counts: plan(count: persons, subject, &line)
      }
      oddities += figures.oddities(subject, terms)
    } else {
      oddities.append(.withoutNumber(subject.name, row.placeOfPersons))
    }
    lines.append(line)
  }

  /// What a redistribution did to the sum, where the national target stays as it was (rule 15).
  private mutating func addRedistribution(_ cases: [Case]) {
    let moved = lines.filter { $0.isChange && $0.before != nil && $0.before != $0.after }
    let isRevised = moved.contains { line in
      let standing = cases.first { $0.id == line.caseID }?.record(terms.period)?.notice(on: .latest)?.national
      return terms.national.map { $0 != standing } ?? false
    }
    guard !moved.isEmpty, !isRevised else { return }
    let before = moved.compactMap(\.before)
    let after = moved.compactMap(\.after)
    if Redistribution(before: before, after: after).missing != 0 {
      oddities.append(.redistributionChangesSum(before: before.reduce(0, +), after: after.reduce(0, +)))
    }
  }
}
