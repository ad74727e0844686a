/// One municipality in the round over a half-year.
package struct RoundRow: Hashable, Sendable {
  package let caseID: CaseID
  package let code: String
  package let municipality: String
  package let handler: String?
  /// The day on which it stands like this.
  package let today: Day
  package let figures: Figures?
  /// Persons housed according to COA's stand of the peildatum.
  package let housed: Int?
  package let judgement: Judgement?
  package let states: [RoundStep: RoundState]
  /// The municipality's own figure of the peildatum, where it differs from COA's, which leads.
  package let saysOtherwise: Int?

  package func state(_ step: RoundStep) -> RoundState { states[step] ?? .notStarted }

  /// Everything that is needed here was done.
  package var isComplete: Bool {
    RoundStep.allCases.allSatisfy { state($0).isDone || !state($0).isNeeded }
  }

  /// The step whose day has come or lies in this week, the earliest first.
  package var nextDue: (step: RoundStep, day: Day)? {
    var next: (step: RoundStep, day: Day)?
    for step in RoundStep.allCases {
      if case .due(let day) = state(step), next.map({ day < $0.day }) ?? true { next = (step, day) }
    }
    return next
  }

  /// The day on which GS are to decide on the letter, while they have not.
  package var councilDay: Day? {
    switch state(.council) {
    case .planned(let day), .due(let day): day
    case .notStarted, .done, .notNeeded: nil
    }
  }
}

extension Case {
  /// How the round over the half-year stands in this case on a day.
  package func roundRow(_ period: HalfYear, in context: AgendaContext) -> RoundRow {
    let today = context.today
    let record = record(period)
    var states: [RoundStep: RoundState] = [:]
    for step in RoundStep.allCases {
      states[step] =
        done(step, record, period, today) ?? record?.round[step]?.notNeeded.map { .notNeeded($0) }
        ?? RoundState(planned: planned(step, record, period, context), on: today)
    }
    let own = record?.stand(asOf: period.peildatum, knownOn: today, reporter: .municipality)?.housed
    let coa = record?.stand(asOf: period.peildatum, knownOn: today)?.housed
    return RoundRow(
      caseID: id, code: code, municipality: name, handler: handler, today: today,
      figures: record?.figures(on: today), housed: coa,
      judgement: record?.knownJudgement(on: today), states: states, saysOtherwise: own == coa ? nil : own)
  }

  /// `nil` while the step was not done.
  private func done(_ step: RoundStep, _ record: HalfYearRecord?, _ period: HalfYear, _ today: Day)
    -> RoundState?
  {
    switch step {
    case .figure: record?.stand(asOf: period.peildatum, knownOn: today).map { .done($0.knownFrom) }
    case .judgement: record?.knownJudgement(on: today).map { .done($0.on) }
    case .meeting: roundMeeting(period, on: today)?.held.map { .done($0) }
    case .council: reached(.adopted, record, today)
    case .sent: reached(.sent, record, today)
    case .published: reached(.public, record, today)
    case .checked, .forwarded:
      record?.round[step]?.done.flatMap { $0 <= today ? .done($0) : nil }
    }
  }

  /// A state of the letter. One without a day counts from the latest day before it that is known, else from the
  /// first day that its document can have, else from the peildatum (rule 47).
  private func reached(_ state: Letter.State, _ record: HalfYearRecord?, _ today: Day) -> RoundState? {
    guard let record, let letter = record.letter, letter.state >= state else { return nil }
    if let day = letter.days[state] { return day <= today ? .done(day) : nil }
    let before = letter.days.filter { $0.key < state }.values.max()
    let earliest = before ?? sourceDay(letter.document) ?? record.period.peildatum
    return earliest <= today ? .done(nil) : nil
  }

  private func planned(
    _ step: RoundStep, _ record: HalfYearRecord?, _ period: HalfYear, _ context: AgendaContext
  ) -> Day? {
    switch step {
    case .figure: return period.peildatum.adding(days: context.figuresExpectedAfter)
    case .meeting:
      guard let meeting = roundMeeting(period, on: context.today) else { return nil }
      return meeting.planned ?? meeting.lastDay(in: context)
    default: return record?.round[step]?.planned
    }
  }

  /// The bestuurlijk overleg over the outcome: the first one held from the peildatum to the next one, else the first
  /// that is planned or announced in that time.
  package func roundMeeting(_ period: HalfYear, on today: Day) -> Meeting? {
    let time = period.peildatum..<period.next.peildatum
    let talks = meetings.filter { $0.kind == .bestuurlijkOverleg && $0.ending == nil }
    let held = talks.filter { $0.held.map { time.contains($0) && $0 <= today } ?? false }
    if let first = held.min(by: { $0.held ?? .latest < $1.held ?? .latest }) { return first }
    let ahead = talks.filter { meeting in
      meeting.held == nil && meeting.cancelled == nil && knownFrom(meeting).map { $0 <= today } ?? true
    }
    let context = AgendaContext(today: today, calendar: WorkingCalendar(years: [], holidays: []))
    return ahead.compactMap { meeting in
      (meeting.planned ?? meeting.lastDay(in: context)).map { (meeting, day: $0) }
    }.filter { time.contains($0.day) }.min { $0.day < $1.day }?.0
  }
}

extension Meeting {
  /// The last day of the window or term that was announced or agreed.
  fileprivate func lastDay(in context: AgendaContext) -> Day? {
    schedule.flatMap { Term($0.deadline(on: context.today), calendar: context.calendar).lastDay }
  }
}
