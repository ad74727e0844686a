import Supervision

extension FactCollector {
  mutating func add(_ record: HalfYearRecord) {
    let period = record.period
    for opening in record.carried {
      add(
        opening.from, ["beginstand \(period): \(words.balance(Balance(opening.persons)))"], opening.source,
        earliest: period.firstDay)
    }
    for notice in record.targets {
      let national = notice.national.map { "landelijk \(words.number($0))" }
      add(
        notice.from, ["taakstelling \(period): \(words.number(notice.persons))", national, notice.by],
        notice.source, earliest: period.firstDay)
    }
    for total in record.totals {
      add(
        total.from, ["totaal te huisvesten \(period): \(words.number(total.persons))"], total.source,
        earliest: period.firstDay)
    }
    for count in record.counts { add(count, in: period) }
    for balance in record.balances {
      add(
        balance.from, ["eindstand \(period), opgegeven: \(words.balance(Balance(balance.persons)))"],
        balance.source, earliest: period.peildatum)
    }
    if let amv = record.amv {
      let persons = amv.persons.map { "amv’ers \(period), indicatief: \(words.number($0))" }
      let province = amv.province.map { "provincie \(words.number($0))" }
      add(nil, [persons ?? "amv’ers \(period)", province, amv.remark], amv.source)
    }
    for judgement in record.judgements {
      add(
        judgement.on,
        [
          "oordeel over \(subject.name(of: period)): \(words.judgement(judgement))", judgement.reason,
          judgement.usedHoused.map { "op grond van \(words.number($0)) gehuisvest" },
          judgement.usedDelivery.map { "levering van \(words.date($0))" },
          judgement.excusable.map(words.excusable),
        ], judgement.source, earliest: period.peildatum)
    }
    add(record.letter, over: period)
    for step in RoundStep.allCases {
      if let mark = record.round[step] { add(mark, of: step, in: period) }
    }
    add(record.ending, "taakstelling \(period)")
  }

  /// What was noted about a step of the round, where no other record says it.
  private mutating func add(_ mark: RoundMark, of step: RoundStep, in period: HalfYear) {
    let what = "ronde over \(subject.name(of: period)): \(words.roundStep(step))"
    if let planned = mark.planned { add(planned, ["\(what), gepland op deze dag"], nil) }
    if let done = mark.done { add(done, ["\(what), gedaan"], nil) }
    if let reason = mark.notNeeded {
      add(nil, ["\(what), niet nodig", reason], nil, earliest: period.peildatum)
    }
  }

  private mutating func add(_ count: Count, in period: HalfYear) {
    let reporter = count.reporter == .coa ? "COA" : "gemeente"
    let stand = "stand van \(reporter) per \(words.date(count.asOf)), \(period)"
    add(
      count.delivered ?? count.asOf, ["\(stand): \(words.number(count.housed)) gehuisvest"], count.source)
  }

  private mutating func add(_ letter: Letter?, over period: HalfYear) {
    guard let letter else { return }
    let states = Set(letter.days.keys).union([letter.state]).sorted()
    for state in states {
      let isLast = state == letter.state
      add(
        letter.days[state],
        [
          "brief over \(subject.name(of: period)): \(words.letterState(state))",
          isLast && letter.toBePublic ? "wordt openbaar" : nil, isLast ? letter.address : nil,
        ],
        letter.document)
    }
  }
}
