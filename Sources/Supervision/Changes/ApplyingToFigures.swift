extension Case {
  mutating func notify(
    _ period: HalfYear, _ notice: TargetNotice, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(notice.from)
    try requirePersons(notice.persons)
    try requirePersons(notice.national)
    try requireDocument(notice.source)
    halfYears[placeOfRecord(period)].targets.append(notice)
  }

  /// Adds a number that somebody stated. Balances may be below zero: a lead.
  mutating func state(
    _ period: HalfYear, _ statement: Statement, _ list: WritableKeyPath<HalfYearRecord, [Statement]>,
    in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(statement.from)
    try requirePersons(statement.persons, signed: true)
    try requireDocument(statement.source)
    halfYears[placeOfRecord(period)][keyPath: list].append(statement)
  }

  mutating func add(
    _ count: Count, to period: HalfYear, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(count.asOf)
    try context.require(count.delivered)
    if let delivered = count.delivered, delivered < count.asOf {
      throw .deliveredTooEarly(asOf: count.asOf, delivered: delivered)
    }
    guard period.isMeasured(on: count.asOf) else {
      throw .countForAnotherHalfYear(asOf: count.asOf, belongsTo: HalfYear(measuredOn: count.asOf))
    }
    try requirePersons(count.housed)
    try requireDocument(count.source)
    halfYears[placeOfRecord(period)].counts.append(count)
  }

  mutating func set(_ target: AmvTarget, of period: HalfYear) throws(RuleViolation) {
    try requirePersons(target.persons)
    try requirePersons(target.province)
    try requireDocument(target.source)
    halfYears[placeOfRecord(period)].amv = target
  }

  mutating func assess(
    _ period: HalfYear, _ judgement: Judgement, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(judgement.on)
    try requireDocument(judgement.source)
    if let scale = context.scales.first(where: { $0.domain == domain && $0.holds(on: period.peildatum) }) {
      guard scale.steps.contains(where: { $0.word == judgement.word && $0.colour == judgement.colour }) else {
        throw .notOnScale(
          word: JudgementScale.text(judgement.word, judgement.colour),
          allowed: scale.steps.map { JudgementScale.text($0.word, $0.colour) })
      }
    }
    // A regime, which has no colour, is set before its year begins (Gemeentewet art. 203).
    let begins = rhythm.firstDay(of: period)
    if judgement.colour != nil, begins > context.today { throw .notBegun(name(of: period), on: begins) }
    let index = placeOfRecord(period)
    if let used = judgement.usedDelivery,
      !halfYears[index].deliveries(asOf: period.peildatum, knownOn: context.today)
        .contains(where: { $0.knownFrom == used })
    {
      throw .noSuchDelivery(used)
    }
    // Another judgement does not take the place of what was known before it (rules 44 and 47).
    if let standing = halfYears[index].judgement, standing != judgement {
      halfYears[index].earlierJudgements.append(standing)
    }
    halfYears[index].judgement = judgement
  }

  mutating func send(
    _ letter: Letter, of period: HalfYear, in context: ChangeContext
  ) throws(RuleViolation) {
    try requireDocument(letter.document)
    for day in letter.days.values { try context.require(day) }
    if letter.state == .public || letter.days[.public] != nil {
      let sent = letter.days[.sent]
      guard let sent, sent <= letter.days[.public] ?? sent else { throw .publicBeforeSent(sent: sent) }
    }
    halfYears[placeOfRecord(period)].letter = letter
  }

  mutating func mark(
    _ step: RoundStep, _ mark: RoundMark, of period: HalfYear, in context: ChangeContext
  ) throws(RuleViolation) {
    try context.require(mark.done)
    if mark.done != nil, !step.isDoneByMark { throw .recordedElsewhere(step) }
    if mark.planned != nil, !step.isPlannedByMark { throw .recordedElsewhere(step) }
    if let reason = mark.notNeeded {
      if reason.allSatisfy(\.isWhitespace) { throw .missing("not-needed") }
      if mark.done != nil || mark.planned != nil { throw .neededAndNotNeeded(step) }
    }
    halfYears[placeOfRecord(period)].round[step] = mark.isEmpty ? nil : mark
  }

  mutating func add(_ inhabitants: Population) throws(RuleViolation) {
    try requirePersons(inhabitants.persons)
    try requireDocument(inhabitants.source)
    population.append(inhabitants)
  }

  /// The place of the record of a half-year, which is made where there is none, in order of time.
  private mutating func placeOfRecord(_ period: HalfYear) -> Int {
    if let index = recordIndex(period) { return index }
    let index = halfYears.firstIndex { $0.period > period } ?? halfYears.endIndex
    halfYears.insert(HalfYearRecord(period: period), at: index)
    return index
  }
}
