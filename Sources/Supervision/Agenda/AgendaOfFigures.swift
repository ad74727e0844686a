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
    if target.backlogPart != nil || target.targetPart != nil {
      item.remarks.append(
        .agreedAs(backlog: target.backlogPart, percent: target.targetPercent, target: target.targetPart))
    }
    if target.effort { item.remarks.append(.effort) }
    remarkRevisions(of: target, record: record, on: &item)
    measure(&item, period: target.period, ending: target.ending)
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
      measure(&item, period: record.period, ending: record.ending)
      add(item)
    }
  }

  /// A figure is never late: it is unmeasured until its stand is known, and then met or missed (rule 46).
  private func measure(_ item: inout AgendaItem, period: HalfYear, ending: Ending?) {
    let short = item.measurement?.short
    let isEnded = applyEnding(ending, to: &item)
    if short == 0, item.standing != .lapsed {
      // Reached is reached, also where somebody wrote a note about it.
      item.standing = .met
      item.days = nil
      return
    }
    guard !isEnded, let lastDay = item.lastDay else { return }
    let isCounted = item.measurement?.counted != nil
    guard isCounted || today > lastDay else { return }
    if subject.record(period)?.knownJudgement(on: today) != nil {
      finish(&item, .settled, .judged(period))
    } else if let later = carriedInto(after: period) {
      finish(&item, .settled, .carried(into: later))
    } else if period < HalfYear(containing: today).previous {
      finish(&item, .closed, nil)
    } else if let short {
      item.standing = .missed
      item.days = lastDay.days(to: today)
      item.party = Party(.province)
      item.remarks.append(.short(short))
    } else if isCounted {
      // There is a stand, but no number was agreed, or none is known, to hold it against.
      finish(&item, .closed, nil)
    } else if subject.record(period)?.stand(asOf: period.peildatum, knownOn: today) != nil {
      finish(&item, .closed, nil)
    } else {
      item.standing = .unmeasured
      item.days = lastDay.days(to: today)
      item.party = .coa
      let dayOfStand = InterimTarget.dayOfStand(for: lastDay)
      item.remarks.append(
        .awaitingStand(dayOfStand, expectedBy: dayOfStand.adding(days: context.figuresExpectedAfter)))
    }
  }

  private func finish(_ item: inout AgendaItem, _ standing: Standing, _ remark: Remark?) {
    item.standing = standing
    item.days = nil
    if item.measurement?.counted == nil { item.remarks.append(.notMeasured) }
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
