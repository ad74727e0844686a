extension ImportPlan {
  mutating func plan(target persons: Int, _ subject: Case, _ figures: RowFigures, _ line: inout Line) {
    let record = subject.record(terms.period)
    let standing = record?.notice(on: .latest)
    line.before = standing?.persons
    line.after = persons
    var notice = TargetNotice(persons: persons, from: terms.from, national: figures.national, by: terms.by)
    switch news(notice, to: record) {
    case .none: break
    case .older:
      line.after = standing?.persons
      oddities.append(.revisedSince(subject.name, stated: persons, now: standing?.persons ?? persons))
    case .new:
      if notice.from == nil, standing != nil { notice.from = terms.today }
      add(.notify(terms.period, notice), to: &line)
    }
    if let opening = figures.opening, record?.opening(on: .latest) == nil {
      line.opening = opening
      add(.carry(terms.period, Statement(persons: opening)), to: &line)
    }
    line.changes = line.changes.withSource(terms.source, in: subject)
  }

  private mutating func add(_ change: CaseChange, to line: inout Line) { line.changes.append(change) }

  private enum News { case none, older, new }

  /// Whether a notice says something that the case does not know yet. The same table a second time says nothing,
  /// also after a revision: only a day of its own makes an old number a new notice.
  private func news(_ notice: TargetNotice, to record: HalfYearRecord?) -> News {
    func says(_ other: TargetNotice) -> Bool {
      other.persons == notice.persons && (notice.national == nil || other.national == notice.national)
    }
    guard let record, let standing = record.notice(on: .latest) else { return .new }
    if let from = notice.from {
      let isThere = record.targets.contains { says($0) && $0.from == from }
      return isThere || record.notice(on: from).map(says) ?? false ? .none : .new
    }
    if says(standing) { return .none }
    return record.targets.contains(where: says) ? .older : .new
  }
}

extension [CaseChange] {
  /// The changes with the document they rest on, which is added to the case where it is not there yet.
  func withSource(_ source: ImportedSource?, in subject: Case) -> [CaseChange] {
    guard let source, !isEmpty else { return self }
    let (id, new) = source.document(in: subject)
    let changes = map { change -> CaseChange in
      switch change {
      case .notify(let period, var notice):
        notice.source = id
        return .notify(period, notice)
      case .carry(let period, var statement):
        statement.source = id
        return .carry(period, statement)
      case .count(let period, var count):
        count.source = id
        return .count(period, count)
      default: return change
      }
    }
    return (new.map { [.add(.document($0))] } ?? []) + changes
  }
}
