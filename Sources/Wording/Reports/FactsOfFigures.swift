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
      add(nil, [persons ?? "amv’ers \(period)", amv.remark], amv.source)
    }
    for judgement in record.earlierJudgements + [record.judgement].compactMap({ $0 }) {
      add(
        judgement.on,
        [
          "oordeel over \(subject.name(of: period)): \(words.judgement(judgement))", judgement.reason,
          judgement.excusable.map(words.excusable),
        ], judgement.source, earliest: period.peildatum)
    }
    add(record.letter, over: period)
    add(record.ending, "taakstelling \(period)")
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
      add(
        letter.days[state], ["brief over \(subject.name(of: period)): \(words.letterState(state))"],
        letter.document)
    }
  }
}
