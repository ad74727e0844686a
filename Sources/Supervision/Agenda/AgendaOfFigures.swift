extension AgendaBuilder {
  mutating func addInterimTargets() {
    for target in subject.interimTargets where isKnown(from: subject.knownFrom(target)) {
      add(item(for: target))
    }
  }

  /// The item of an interim target, or of a milestone, which is one.
  func item(for target: InterimTarget) -> AgendaItem {
    var item = draft(target.id, .interimTarget, .own(target.title), target.party)
    apply(target.schedule, warning: target.warning, to: &item)
    let record = subject.record(target.period)
    let measured = item.lastDay.map(InterimTarget.dayOfStand)
    let stand = measured.flatMap { record?.stand(asOf: $0, knownOn: today) }
    item.measurement = Measurement(required: target.required, counted: stand?.housed)
    if target.effort { item.remarks.append(.effort) }
    remarkRevisions(of: target, record: record, on: &item)
    if applyEnding(target.ending, to: &item) { return item }
    measure(&item, stand: stand, dayOfStand: measured, period: target.period)
    return item
  }

  /// The half-year targets themselves, measured on the peildatum.
  mutating func addTargets() {
    for record in subject.halfYears {
      let figures = record.figures(on: today)
      guard figures.target != nil || figures.total != nil else { continue }
      var item = draft(
        ItemID(record.period.description), .target, .target(record.period, total: figures.total),
        Party(.municipality))
      let day = record.period.peildatum
      // The peildatum stands in the law and never moves: it is a day of measuring, not the end of a term.
      let open = TermStanding(
        Term(lastDay: day), on: today, warning: context.warning.days(for: .target, own: nil))
      item.basis = .statutory
      item.lastDay = day
      item.standing = open.standing
      item.days = open.days
      let stand = record.stand(asOf: day, knownOn: today)
      item.measurement = Measurement(required: figures.total, counted: stand?.housed)
      if !applyEnding(record.ending, to: &item) {
        measure(&item, stand: stand, dayOfStand: day, period: record.period)
      }
      add(item)
    }
  }

  /// A figure is never late: it is unmeasured until its stand is known, and then met or missed (rule 46).
  private func measure(_ item: inout AgendaItem, stand: Count?, dayOfStand: Day?, period: HalfYear) {
    guard let lastDay = item.lastDay, let dayOfStand else { return }
    let record = subject.record(period)
    if let stand, let required = item.measurement?.required {
      if stand.housed >= required {
        item.standing = .met
        item.days = nil
        return
      }
      item.standing = .missed
      item.days = max(0, lastDay.days(to: today))
      item.party = Party(.province)
    } else if today > lastDay {
      item.standing = .unmeasured
      item.days = lastDay.days(to: today)
      item.party = .coa
    } else {
      return
    }
    if record?.knownJudgement(on: today) != nil {
      settle(&item, .settled, .judged(period))
    } else if item.kind == .target, let later = carriedInto(after: period) {
      settle(&item, .settled, .carried(into: later))
    } else if period < HalfYear(containing: today).previous {
      settle(&item, .closed, nil)
    } else if item.standing == .unmeasured {
      if item.kind == .interimTarget, record?.stand(asOf: period.peildatum, knownOn: today) != nil {
        settle(&item, .closed, .notMeasured)
      } else {
        item.remarks.append(
          .awaitingStand(dayOfStand, expectedBy: dayOfStand.adding(days: context.figuresExpectedAfter)))
      }
    } else if let short = item.measurement?.short {
      item.remarks.append(.short(short))
    }
  }

  private func settle(_ item: inout AgendaItem, _ standing: Standing, _ remark: Remark?) {
    if item.measurement?.counted == nil, remark != .notMeasured { item.remarks.append(.notMeasured) }
    item.standing = standing
    item.days = nil
    item.party = Party(.municipality)
    if let remark { item.remarks.append(remark) }
  }

  /// The later half-year that the balance was carried into, as known today.
  private func carriedInto(after period: HalfYear) -> HalfYear? {
    subject.halfYears.filter { $0.period > period && $0.opening(on: today) != nil }.map(\.period).min()
  }

  /// The agreed numbers stand; that they would be others today is worth a caution (rule 7).
  private func remarkRevisions(of target: InterimTarget, record: HalfYearRecord?, on item: inout AgendaItem) {
    guard let record else { return }
    if let percent = target.targetPercent, let agreed = target.targetPart,
      let notice = record.notice(on: today)
    {
      let now = percent.percentNeeded(of: notice.persons)
      if now != agreed { item.remarks.append(.shareIsNow(percent: percent, persons: now)) }
    }
    if let agreed = target.backlogPart, let opening = record.opening(on: today)?.persons, opening != agreed {
      item.remarks.append(.openingIsNow(opening))
    }
  }
}

extension InterimTarget {
  /// COA's stand is of a first of the month: what was promised "op 31 december" or "op 30 juni" is measured
  /// with the stand of the next first (rule 11).
  package static func dayOfStand(for day: Day) -> Day {
    let (year, month, dayOfMonth) = day.parts
    return dayOfMonth == 1 ? day : Day(year, month, 1).adding(months: 1)
  }
}
