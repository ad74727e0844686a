import Supervision

/// What stands under the table: revisions, split, pace, deliveries.
extension Words {
  package func figureNotes(_ record: HalfYearRecord, _ figures: Figures?, on today: Day) -> [String] {
    var notes: [String] = []
    let period = record.period
    notes += revisions(record, on: today)
    if let figures, let split = figures.split, let opening = figures.opening, let housed = figures.housed {
      notes.append(
        "\(period): van \(number(housed)) eerst het lopende halfjaar: \(self.split(split, backlog: opening))"
          + (split.backlogLeft + split.periodShort > 0
            ? ", \(number(split.backlogLeft + split.periodShort)) over" : ""))
    }
    if let figures, let stand = figures.stand {
      if !figures.isClosed {
        notes.append("\(period): stand per \(dayAndMonth(stand.asOf))")
        if let total = figures.total, total > 0, let housed = figures.housed {
          let pace = pace(Pace(period: period, total: total, housed: housed, asOf: stand.asOf))
          if !pace.isEmpty { notes.append("\(period): \(pace)") }
        }
      }
      let deliveries = record.deliveries(asOf: stand.asOf, knownOn: today)
      if deliveries.count > 1 {
        notes.append(
          "\(period): stand per \(dayAndMonth(stand.asOf)), \(deliveries.count)e levering; eerder "
            + deliveries.dropLast().map { number($0.housed) }.joined(separator: ", "))
      }
    }
    if let own = figures?.ownFigure {
      var text = "\(period): gemeente zelf \(number(own.housed)) per \(dayAndMonth(own.asOf))"
      if let coa = record.stand(asOf: own.asOf, knownOn: today), coa.housed != own.housed {
        text += ", verschil met COA \(number(abs(own.housed - coa.housed)))"
      }
      notes.append(text)
    }
    if let surplus = figures?.surplus, surplus > 0, figures?.isClosed == true {
      notes.append("\(period): \(number(surplus)) meer dan gevraagd")
    }
    if let amv = record.amv, period.firstDay <= today { notes.append(self.amv(amv, period: period)) }
    return notes
  }

  private func revisions(_ record: HalfYearRecord, on today: Day) -> [String] {
    let known = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
    return zip(known, known.dropFirst()).map { before, after in
      var text = "\(record.period): taakstelling bijgesteld"
      if let day = after.from { text += " \(numericDate(day))" }
      text += ": \(number(before.persons)) → \(number(after.persons))"
      if let first = before.national, let second = after.national {
        text += ", landelijk \(number(first)) → \(number(second))"
      }
      if let by = after.by { text += " (\(by))" }
      return text
    }
  }

  private func amv(_ amv: AmvTarget, period: HalfYear) -> String {
    var text = "\(period): amv’ers " + numberOrUnknown(amv.persons)
    if let province = amv.province { text += " (provincie \(number(province)))" }
    // The letter's own words go first; that it is indicative is always said, and once.
    let remark = amv.remark ?? ""
    let small = remark.prefix(1).lowercased() + remark.dropFirst()
    if small.hasPrefix("indicatief") { return "\(text): \(small)" }
    return "\(text): indicatief, niet in het oordeel" + (remark.isEmpty ? "" : ". \(remark)")
  }

  /// A half-year in one line: `totaal 101 · gehuisvest 12 · achterstand 89`.
  package func line(_ record: HalfYearRecord, on today: Day) -> String {
    let figures = record.figures(on: today)
    var parts: [String] = []
    if let opening = figures.opening { parts.append("begin \(number(opening))") }
    if let target = figures.target { parts.append("taakstelling \(number(target))") }
    if let total = figures.total { parts.append("totaal \(number(total))") }
    if let stand = figures.stand {
      parts.append("gehuisvest \(number(stand.housed)) per \(date(stand.asOf))")
    }
    if let balance = figures.balance { parts.append(self.balance(balance)) }
    if let judgement = record.knownJudgement(on: today) { parts.append(self.judgement(judgement)) }
    return parts.joined(separator: " · ")
  }
}
