import Supervision
import Wording

/// The tables of persons, the revisions and the result.
extension LetterBuilder {
  mutating func addFigures() {
    let figures = figures
    let stand = figures.flatMap { $0.isClosed ? $0.housed : nil }
    let balance = figures?.balance
    facts.set(
      "cijfers",
      to: [
        row(words.openingRow(figures?.opening, from: period.previous), figures?.opening.map(abs)),
        row(words.targetRow(period), figures?.target),
        row(words.totalRow(period), figures?.total.map { max(0, $0) }),
        row(words.housedRow(period), stand),
        row(words.balanceRow(balance, on: period.peildatum), balance.map { abs($0.persons) }),
      ])
    facts.set("achtergebleven", if: balance.map { $0.persons > 0 } ?? false)
    facts.set("opNul", if: balance?.persons == 0)
    facts.set("voorsprong", if: balance.map { $0.persons < 0 } ?? false)
    facts["eindstand"] =
      balance.map { words.number(abs($0.persons)) } ?? Gap.mark(words.gapOfStand(period.peildatum))
    addRevisions()
  }

  private func row(_ label: String, _ persons: Int?) -> TemplateFacts {
    var facts = TemplateFacts()
    facts["omschrijving"] = label
    facts["aantal"] = persons.map(words.number) ?? Gap.mark(words.gapOfNumber)
    return facts
  }

  private mutating func addRevisions() {
    let known = (record?.targets ?? []).filter { ($0.from ?? period.firstDay) <= day }
    let opening = figures?.opening
    let revisions = zip(known, known.dropFirst()).map { before, after in
      var facts = TemplateFacts()
      facts["op"] = date(after.from)
      facts["door"] = after.by.map(Markup.plain)
      facts["was"] = words.number(before.persons)
      facts["nu"] = words.number(after.persons)
      if let was = before.national, let now = after.national, was != now {
        facts.set("landelijk", if: true)
        facts["landelijkWas"] = words.number(was)
        facts["landelijkNu"] = words.number(now)
      }
      if let opening, opening > 0 { facts["achterstand"] = words.number(opening) }
      return facts
    }
    facts.set("bijstellingen", to: revisions)
  }

  /// What the next half-year starts with. Its opening balance is the end balance where nothing else was stated.
  mutating func addNextFigures() {
    let next = subject.record(period.next)
    let opening = next?.opening(on: day)?.persons ?? figures?.balance?.persons
    let target = next?.notice(on: day)?.persons
    var total = next?.total(on: day)
    if let opening, let target { total = opening + target }
    facts.set(
      "volgendeCijfers",
      to: [
        row(words.openingRow(opening, from: period), opening.map(abs)),
        row(words.targetRow(period.next), target),
        row(words.totalRow(period.next), total.map { max(0, $0) }),
      ])
    facts["volgendTotaal"] =
      total.map { words.number(max(0, $0)) } ?? Gap.mark(words.gapOfTotal(period.next))
    addMinors(next)
  }

  private mutating func addMinors(_ next: HalfYearRecord?) {
    guard let amv = next?.amv, (subject.sourceDay(amv.source) ?? period.next.firstDay) <= day else { return }
    var part = TemplateFacts()
    part["gemeente"] = amv.persons.map(words.number)
    part["provincie"] = amv.province.map(words.number)
    part["opmerking"] = amv.remark.map(Markup.plain)
    facts.set("amv", to: part)
  }
}
