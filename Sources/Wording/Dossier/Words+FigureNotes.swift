import Supervision

/// What stands under the table: revisions, split, pace, deliveries.
extension Words {
  package func figureNotes(_ record: HalfYearRecord, _ figures: Figures?, on today: Day) -> [String] {
    var notes: [String] = []
    let period = record.period
    notes += revisions(record, on: today)
    if let figures, let split = figures.split, let opening = figures.opening, let housed = figures.housed {
      let left = split.backlogLeft + split.periodShort
      notes.append(
        say(
          nl:
            "\(period): van \(number(housed)) eerst het lopende halfjaar: \(self.split(split, backlog: opening))",
          en:
            "\(period): of \(number(housed)), the half-year itself first: \(self.split(split, backlog: opening))"
        )
          + (left > 0 ? say(nl: ", \(number(left)) over", en: ", \(number(left)) left") : ""))
    }
    if let figures, let stand = figures.stand {
      if !figures.isClosed {
        notes.append(
          say(
            nl: "\(period): stand per \(dayAndMonth(stand.asOf))",
            en: "\(period): count of \(dayAndMonth(stand.asOf))"))
        if let total = figures.total, total > 0, let housed = figures.housed {
          let pace = pace(Pace(period: period, total: total, housed: housed, asOf: stand.asOf))
          if !pace.isEmpty { notes.append("\(period): \(pace)") }
        }
      }
      let deliveries = record.deliveries(asOf: stand.asOf, knownOn: today)
      if deliveries.count > 1 {
        notes.append(
          say(
            nl: "\(period): stand per \(dayAndMonth(stand.asOf)), \(deliveries.count)e levering; eerder ",
            en: "\(period): count of \(dayAndMonth(stand.asOf)), delivery \(deliveries.count); earlier ")
            + deliveries.dropLast().map { number($0.housed) }.joined(separator: ", "))
      }
    }
    if let own = figures?.ownFigure {
      var text = say(
        nl: "\(period): gemeente zelf \(number(own.housed)) per \(dayAndMonth(own.asOf))",
        en: "\(period): municipality says \(number(own.housed)) on \(dayAndMonth(own.asOf))")
      if let coa = record.stand(asOf: own.asOf, knownOn: today), coa.housed != own.housed {
        let difference = number(abs(own.housed - coa.housed))
        text += say(nl: ", verschil met COA \(difference)", en: ", differs from COA by \(difference)")
      }
      notes.append(text)
    }
    if let surplus = figures?.surplus, surplus > 0, figures?.isClosed == true {
      notes.append(
        say(
          nl: "\(period): \(number(surplus)) meer dan gevraagd",
          en: "\(period): \(number(surplus)) more than asked"))
    }
    if let amv = record.amv, period.firstDay <= today { notes.append(self.amv(amv, period: period)) }
    return notes
  }

  private func revisions(_ record: HalfYearRecord, on today: Day) -> [String] {
    let known = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
    return zip(known, known.dropFirst()).map { before, after in
      var text = say(nl: "\(record.period): taakstelling bijgesteld", en: "\(record.period): target revised")
      if let day = after.from { text += " \(numericDate(day))" }
      text += ": \(number(before.persons)) → \(number(after.persons))"
      if let first = before.national, let second = after.national {
        text += say(
          nl: ", landelijk \(number(first)) → \(number(second))",
          en: ", national \(number(first)) → \(number(second))")
      }
      if let by = after.by { text += " (\(by))" }
      return text
    }
  }

  private func amv(_ amv: AmvTarget, period: HalfYear) -> String {
    var text =
      say(nl: "\(period): amv’ers ", en: "\(period): unaccompanied minors (amv) ")
      + numberOrUnknown(amv.persons)
    if let province = amv.province {
      text += say(nl: " (provincie \(number(province)))", en: " (province \(number(province)))")
    }
    // The letter's own words go first; that it is indicative is always said, and once.
    let remark = amv.remark ?? ""
    let small = remark.prefix(1).lowercased() + remark.dropFirst()
    if small.hasPrefix("indicatief") { return "\(text): \(small)" }
    return "\(text): " + say(nl: "indicatief, niet in het oordeel", en: "indicative, not in the judgement")
      + (remark.isEmpty ? "" : ". \(remark)")
  }

  /// A half-year in one line: `totaal 101 · gehuisvest 12 · achterstand 89`.
  package func line(_ record: HalfYearRecord, on today: Day) -> String {
    let figures = record.figures(on: today)
    var parts: [String] = []
    if let opening = figures.opening {
      parts.append(say(nl: "begin \(number(opening))", en: "opening \(number(opening))"))
    }
    if let target = figures.target {
      parts.append(say(nl: "taakstelling \(number(target))", en: "target \(number(target))"))
    }
    if let total = figures.total {
      parts.append(say(nl: "totaal \(number(total))", en: "total \(number(total))"))
    }
    if let stand = figures.stand {
      parts.append(
        say(
          nl: "gehuisvest \(number(stand.housed)) per \(date(stand.asOf))",
          en: "housed \(number(stand.housed)) on \(date(stand.asOf))"))
    }
    if let balance = figures.balance { parts.append(self.balance(balance)) }
    if let judgement = record.knownJudgement(on: today) { parts.append(self.judgement(judgement)) }
    return parts.joined(separator: " · ")
  }
}
