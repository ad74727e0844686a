extension ImportPlan {
  mutating func plan(count housed: Int, _ subject: Case, _ line: inout Line) {
    guard let asOf = terms.asOf else { return }
    let record = subject.record(terms.period)
    let deliveries = record?.deliveries(asOf: asOf, knownOn: .latest) ?? []
    line.before = deliveries.last?.housed
    line.after = housed
    if isNews(housed, deliveries) {
      let count = Count(asOf: asOf, housed: housed, delivered: terms.delivered ?? terms.today)
      line.changes = [CaseChange.count(terms.period, count)].withSource(terms.source, in: subject)
    } else if let last = deliveries.last, last.housed != housed {
      line.after = last.housed
      oddities.append(.revisedSince(subject.name, stated: housed, now: last.housed))
    }
    if let earlier = record?.latestStand(before: asOf), housed < earlier.housed {
      oddities.append(.lowerThanBefore(subject.name, housed, before: earlier))
    }
  }

  /// A correction is a new delivery; the same table a second time is none, unless a day of its own is given
  /// (rule 11).
  private func isNews(_ housed: Int, _ deliveries: [Count]) -> Bool {
    guard let delivered = terms.delivered else { return !deliveries.contains { $0.housed == housed } }
    if deliveries.contains(where: { $0.housed == housed && $0.knownFrom == delivered }) { return false }
    return deliveries.last { $0.knownFrom <= delivered }?.housed != housed
  }
}

extension HalfYearRecord {
  /// The latest stand of an earlier day of this half-year.
  fileprivate func latestStand(before day: Day) -> Count? {
    let days = counts.filter { $0.reporter == .coa && $0.asOf < day && period.isMeasured(on: $0.asOf) }
      .map(\.asOf)
    return days.max().flatMap { stand(asOf: $0, knownOn: .latest) }
  }
}
