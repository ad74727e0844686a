extension Case {
  /// The facts of this case over the half-year, as known on the day of the context.
  ///
  /// - Parameter cases: all of the store, for the place among them.
  package func judgementFacts(
    _ period: HalfYear, among cases: [Case], in context: AgendaContext
  ) -> JudgementFacts {
    let today = context.today
    let record = record(period)
    let figures = record?.figures(on: today)
    let notice = record?.notice(on: today)
    let pace = figures.flatMap { figures -> Pace? in
      guard let total = figures.total, total > 0, let stand = figures.stand else { return nil }
      return Pace(period: period, total: total, housed: stand.housed, asOf: stand.asOf)
    }
    let ladder = ladder(on: today)
    return JudgementFacts(
      caseID: id, code: code, municipality: name, period: period, today: today,
      opening: record?.opening(on: today).map(fact),
      target: notice.map { fact($0.persons, $0.source, from: $0.from) },
      earlierTargets: record?.targetsBefore(notice) ?? [],
      total: record.flatMap { total(of: $0, on: today) },
      stand: figures?.stand.map { fact($0, $0.source, from: $0.delivered) },
      balance: figures?.balance, split: figures?.split, achievedPerMonth: pace?.achievedPerMonth,
      neededPerMonth: today < period.peildatum ? pace?.neededPerMonth : nil, share: figures?.share,
      place: place(in: period, among: cases, on: today), plans: planFacts(on: today),
      targets: promises(of: period, among: agenda(in: context), on: today),
      own: figures?.ownFigure.map { fact($0, $0.source, from: $0.delivered) },
      previous: judgementBefore(period, on: today), ladder: ladder,
      ladderSource: document(ladder.entries.last { $0.place == ladder.place }?.source))
  }

  private func fact<Value>(_ value: Value, _ source: DocumentID?, from: Day?) -> JudgementFacts.Fact<Value> {
    JudgementFacts.Fact(value: value, source: document(source), from: from)
  }

  private func fact(_ statement: Statement) -> JudgementFacts.Fact<Int> {
    fact(statement.persons, statement.source, from: statement.from)
  }

  private func total(of record: HalfYearRecord, on today: Day) -> JudgementFacts.Fact<Int>? {
    guard let total = record.total(on: today) else { return nil }
    let stated = record.statedTotal(on: today)
    let isSum = record.opening(on: today) != nil && record.notice(on: today) != nil
    // Whoever stated the same total is the source of it.
    return isSum && stated?.persons != total ? fact(total, nil, from: nil) : stated.map(fact)
  }

  private func judgementBefore(_ period: HalfYear, on today: Day) -> JudgementFacts.Earlier? {
    let earlier = halfYears.filter { $0.period < period && $0.isJudged(on: today) }
    guard let last = earlier.max(by: { $0.period < $1.period }),
      let judgement = last.knownJudgement(on: today)
    else { return nil }
    return JudgementFacts.Earlier(
      period: last.period, judgement: fact(judgement, judgement.source, from: judgement.on))
  }

  /// Versions of which something is known on the day: a receipt, or a status.
  private func planFacts(on today: Day) -> [JudgementFacts.Plan] {
    plans.flatMap { plan in
      plan.versions.filter { version in
        let days = version.receipts.map(\.on) + [version.statusOn].compactMap { $0 }
        return (days.min() ?? sourceDay(version.source) ?? .earliest) <= today
      }.map {
        JudgementFacts.Plan(
          title: plan.title, version: $0,
          source: document($0.source ?? $0.receipts.last?.document ?? plan.source))
      }
    }
  }

  /// The interim targets and milestones that were agreed for a half-year, by their days.
  ///
  /// - Parameter agenda: the items of this case on the day.
  package func promises(
    of period: HalfYear, among agenda: [AgendaItem], on today: Day
  ) -> [JudgementFacts.Promise] {
    let milestones = plans.flatMap(\.milestones).filter { $0.period == period }
    let agreed = interimTargets.filter { $0.period == period } + milestones
    guard !agreed.isEmpty else { return [] }
    return agreed.compactMap { target in
      guard let place = agenda.indices.first(where: { agenda[$0].id == target.id }) else { return nil }
      let item = agenda[place]
      return JudgementFacts.Promise(
        item: item, isMilestone: milestones.contains { $0.id == target.id }, isEffort: target.effort,
        result: item.result(on: today),
        source: document(target.source ?? meeting(target.meeting)?.source))
    }.sorted { ($0.item.lastDay ?? .latest) < ($1.item.lastDay ?? .latest) }
  }
}

extension AgendaItem {
  /// How the number that was agreed was met, whatever was settled about it since.
  fileprivate func result(on today: Day) -> JudgementFacts.Promise.Result {
    if let short = measurement?.short { return short == 0 ? .kept : .short(short) }
    if let lastDay, lastDay > today { return .ahead }
    return measurement?.counted == nil ? .notMeasured : .withoutNumber
  }
}

extension HalfYearRecord {
  /// What the target was before the notice in force, as far as it was another number.
  fileprivate func targetsBefore(_ notice: TargetNotice?) -> [Int] {
    guard let notice, let place = targets.firstIndex(of: notice) else { return [] }
    return targets[..<place].map(\.persons)
  }
}
