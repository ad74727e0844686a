extension AgendaBuilder {
  mutating func addInterimTargets() {
    let targets = subject.interimTargets
    targets.forEachInPlace { target in
      if isKnown(from: subject.knownFrom(target)) { add(item(for: target)) }
    }
  }

  /// The item of an interim target, or of a milestone, which is one.
  func item(for target: borrowing InterimTarget) -> AgendaItem {
    var item = draft(target.id, .interimTarget, .own(target.title), target.party)
    apply(target.schedule, warning: target.warning, to: &item)
    let record = subject.recordIndex(target.period)
    var counted: Int?
    if let record, let lastDay = item.lastDay {
      let day = InterimTarget.dayOfStand(for: lastDay)
      counted = subject.halfYears[record].stand(asOf: day, knownOn: today)?.housed
    }
    item.measurement = Measurement(required: target.required, counted: counted)
    if target.backlogPart != nil || target.targetPart != nil {
      item.remarks.append(
        .agreedAs(backlog: target.backlogPart, percent: target.targetPercent, target: target.targetPart))
    }
    if target.effort { item.remarks.append(.effort) }
    if let record { remarkRevisions(of: target, record: record, on: &item) }
    measure(&item, period: target.period, record: record, ending: target.ending)
    return item
  }

  /// The half-year targets themselves, measured on the peildatum.
  mutating func addTargets() {
    let records = subject.halfYears
    var index = -1
    records.forEachInPlace { record in
      index += 1
      let total = record.total(on: today)
      // With only an opening balance there is a peildatum already, and no number to reach yet.
      guard total != nil || record.notice(on: today) != nil || record.opening(on: today) != nil else {
        return
      }
      let period = record.period
      var item = draft(
        ItemID(period.description), .target, .target(period, total: total), Party(.municipality))
      let day = period.peildatum
      // The peildatum stands in the law and never moves: it is a day of measuring, not the end of a term.
      let open = TermStanding(
        Term(lastDay: day), on: today, warning: context.warning.days(for: .target, own: nil))
      item.basis = .statutory
      item.lastDay = day
      item.standing = open.standing
      item.days = open.days
      let counted = record.stand(asOf: day, knownOn: today)?.housed
      item.measurement = Measurement(required: total, counted: counted)
      measure(&item, period: period, record: index, ending: record.ending)
      add(consume item)
    }
  }

  /// A figure is never late: it is unmeasured until its stand is known, and then met or missed (rule 46).
  ///
  /// - Parameter record: the place of the record of the half-year, where there is one.
  private func measure(_ item: inout AgendaItem, period: HalfYear, record: Int?, ending: Ending?) {
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
    let isJudged = record.map { subject.halfYears[$0].isJudged(on: today) } ?? false
    // A milestone that was put off after its half-year was judged was judged all the same.
    guard isCounted || today > lastDay || (isJudged && today > period.peildatum) else { return }
    if isJudged {
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
    } else if let record, subject.halfYears[record].stand(asOf: period.peildatum, knownOn: today) != nil {
      finish(&item, .closed, nil)
    } else {
      item.standing = .unmeasured
      item.days = lastDay.days(to: today)
      let dayOfStand = InterimTarget.dayOfStand(for: lastDay)
      item.party = .coa
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

  /// The first later half-year that the balance was carried into, as known today.
  private func carriedInto(after period: HalfYear) -> HalfYear? {
    var first: HalfYear?
    for index in subject.halfYears.indices {
      let later = subject.halfYears[index].period
      guard later > period, first.map({ later < $0 }) ?? true else { continue }
      if subject.halfYears[index].opening(on: today) != nil { first = later }
    }
    return first
  }

  /// The agreed numbers stand; that they would be others today is worth a caution (rule 7).
  private func remarkRevisions(of target: borrowing InterimTarget, record: Int, on item: inout AgendaItem) {
    if let percent = target.targetPercent, let agreed = target.targetPart,
      let notice = subject.halfYears[record].notice(on: today)
    {
      let now = percent.percentNeeded(of: notice.persons)
      if now != agreed { item.remarks.append(.shareIsNow(percent: percent, persons: now)) }
    }
    if let agreed = target.backlogPart, let opening = subject.halfYears[record].opening(on: today)?.persons,
      opening != agreed
    {
      item.remarks.append(.openingIsNow(opening))
    }
  }
}

extension InterimTarget {
  /// COA's stand is of a first of the month: what was promised "op 31 december" or "op 30 juni" is measured
  /// with the stand of the next first (rule 11).
  package static func dayOfStand(for day: Day) -> Day {
    let (year, month, dayOfMonth) = day.parts
    return dayOfMonth == 1 ? day : day.adding(days: Day.length(ofMonth: month, year: year) - dayOfMonth + 1)
  }
}
