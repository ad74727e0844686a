extension AgendaBuilder {
  mutating func addInterimTargets(of subject: Case) {
    subject.interimTargets.forEachInPlace { target in
      if isKnown(from: subject.knownFrom(target)) { addItem(for: target, of: subject) }
    }
  }

  /// The item of an interim target, or of a milestone, which is one.
  mutating func addItem(for target: borrowing InterimTarget, of subject: Case) {
    var item = draft(target.id, .interimTarget, .own(target.title), target.party)
    apply(target.schedule, warning: target.warning, to: &item)
    var counted: Int?
    if let lastDay = item.lastDay {
      let day = InterimTarget.dayOfStand(for: lastDay)
      counted = subject.stand(asOf: day, of: target.period, knownOn: today)?.housed
    }
    item.measurement = Measurement(required: target.required, counted: counted)
    if target.backlogPart != nil || target.targetPart != nil {
      item.remarks.append(
        .agreedAs(backlog: target.backlogPart, percent: target.targetPercent, target: target.targetPart))
    }
    if target.effort { item.remarks.append(.effort) }
    let halfYear = halfYears.first { $0.period == target.period }
    if let halfYear { remarkRevisions(of: target, since: halfYear, on: &item) }
    measure(&item, of: subject, period: target.period, halfYear, ending: target.ending)
    add(consume item)
  }

  /// The half-year targets themselves, measured on the peildatum.
  mutating func addTargets(of subject: Case) {
    for (place, halfYear) in halfYears.enumerated() where halfYear.hasTarget {
      let period = halfYear.period
      var item = draft(
        ItemID(period.description), .target, .target(period, total: halfYear.total), Party(.municipality))
      let day = period.peildatum
      // The peildatum stands in the law and never moves: it is a day of measuring, not the end of a term.
      let open = TermStanding(
        Term(lastDay: day), on: today, warning: context.warning.days(for: .target, own: nil))
      item.basis = .statutory
      item.lastDay = day
      item.standing = open.standing
      item.days = open.days
      let counted = subject.stand(asOf: day, of: period, knownOn: today)?.housed
      item.measurement = Measurement(required: halfYear.total, counted: counted)
      measure(&item, of: subject, period: period, halfYear, ending: subject.halfYears[place].ending)
      add(consume item)
    }
  }

  /// A figure is never late: it is unmeasured until its stand is known, and then met or missed (rule 46).
  ///
  /// - Parameter halfYear: the half-year, where it is on record.
  private func measure(
    _ item: inout AgendaItem, of subject: Case, period: HalfYear, _ halfYear: KnownHalfYear?, ending: Ending?
  ) {
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
    let isJudged = halfYear?.isJudged ?? false
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
    } else if subject.stand(asOf: period.peildatum, of: period, knownOn: today) != nil {
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
    for later in halfYears where later.period > period && later.opening != nil {
      first = min(first ?? later.period, later.period)
    }
    return first
  }

  /// The agreed numbers stand; that they would be others today is worth a caution (rule 7).
  private func remarkRevisions(
    of target: borrowing InterimTarget, since halfYear: KnownHalfYear, on item: inout AgendaItem
  ) {
    if let percent = target.targetPercent, let agreed = target.targetPart, let persons = halfYear.target {
      let now = percent.percentNeeded(of: persons)
      if now != agreed { item.remarks.append(.shareIsNow(percent: percent, persons: now)) }
    }
    if let agreed = target.backlogPart, let opening = halfYear.opening, opening != agreed {
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
