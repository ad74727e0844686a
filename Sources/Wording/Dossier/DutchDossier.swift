import Supervision

/// Headings and labels of the dossier.
extension Dutch {
  package var none: String { "geen" }
  package var personsHeading: String { "PERSONEN" }
  package var openingLabel: String { "achterstand vorig" }
  package var targetLabel: String { "taakstelling" }
  package var totalLabel: String { "totaal te huisvesten" }
  package var housedLabel: String { "gehuisvest (COA)" }
  package var planHeading: String { "PLAN VAN AANPAK" }
  package var ownActionsHeading: String { "ONZE ACTIES" }
  package var ladderHeading: String { "INTERVENTIELADDER" }
  package var ladderUnknown: String { "trede onbekend: niets vastgelegd" }
  package var notesHeading: String { "NOTITIES" }
  package var internalLabel: String { "INTERN" }
  package var populationHeading: String { "INWONERS" }
  package var otherHalfYearsHeading: String { "ANDERE HALFJAREN" }
  package var termsHeading: String { "AFSPRAKEN EN TERMIJNEN" }
  package var termsHeadingRight: String { "wie · letterlijk" }
  package var meetingsHeading: String { "OVERLEG" }
  package var contactsHeading: String { "CONTACT" }
  package var doneHeading: String { "AFGEHANDELD" }
  package var documentsHeading: String { "STUKKEN" }
  package var courseHeading: String { "VERLOOP" }

  package func judgementHeading(_ period: HalfYear) -> String { "OORDEEL EN BRIEF \(period)" }

  package func excusable(_ reason: String) -> String { "verschoonbaar: \(reason)" }

  /// The opening balance in the table: a lead with a minus.
  package func opening(_ persons: Int?) -> String { numberOrUnknown(persons) }

  /// `achterstand`, `voorsprong` or `op nul`, as the last line of the table is called.
  package func balanceLabel(_ balance: Balance?) -> String {
    switch balance?.meaning {
    case .ahead: "voorsprong"
    case .even: "op nul"
    case .behind, nil: "achterstand"
    }
  }

  package func balanceColumn(_ figures: Figures?) -> String {
    guard let balance = figures?.balance else { return "–" }
    return number(abs(balance.persons))
  }

  /// The target before the last revision: `336 →`.
  package func formerTarget(_ record: HalfYearRecord, on today: Day) -> String? {
    let known = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
    guard known.count > 1 else { return nil }
    return "\(number(known[known.count - 2].persons)) →"
  }
}

/// What stands under the table: revisions, split, pace, deliveries.
extension Dutch {
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
    text += ": indicatief, niet in het oordeel"
    if let remark = amv.remark { text += ". \(remark)" }
    return text
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

/// Plan, meetings, ladder and the rest, a line each.
extension Dutch {
  package func lines(_ version: PlanVersion, in subject: Case, on today: Day) -> [String] {
    var lines: [String] = []
    let title = version.title.map { "\($0): " } ?? ""
    if let receipt = version.receipts.first(where: { $0.on <= today }) {
      lines.append(
        "\(title)ontvangen \(numericDate(receipt.on))" + (version.extensionsInWords.map { ", \($0)" } ?? ""))
    } else if version.receipts.isEmpty {
      lines.append("\(title)geen ontvangst vastgelegd")
    }
    if version.statusOn.map({ $0 <= today }) ?? true {
      lines.append("\(version.status.rawValue)" + (version.statusOn.map { " (\(numericDate($0)))" } ?? ""))
    }
    if let conclusion = version.conclusion { lines.append(conclusion) }
    return lines
  }

  package func milestoneDay(_ item: AgendaItem) -> String { item.lastDay.map(numericDate) ?? "–" }

  /// How a milestone ended: what is not known is said.
  package func outcome(_ item: AgendaItem) -> String {
    item.remarks.contains(.notMeasured) ? "niet gemeten" : standing(item)
  }

  /// Milestones without numbers are judged together on the peildatum, without saying which of them failed
  /// (rule 30): `samen op 01-01-2024: 363 gevraagd, 318 gehuisvest, 45 tekort`.
  package func jointResult(_ plan: Plan, in subject: Case, on today: Day) -> String? {
    guard plan.milestones.contains(where: { $0.required == nil }), let period = plan.milestones.last?.period,
      let figures = subject.record(period)?.figures(on: today), figures.isClosed,
      let total = figures.total, let housed = figures.housed
    else { return nil }
    let result = housed >= total ? "gehaald" : "\(number(total - housed)) tekort"
    return
      "samen op \(numericDate(period.peildatum)): \(number(total)) gevraagd, \(number(housed)) gehuisvest, \(result)"
  }

  package func line(_ measure: Measure, item: AgendaItem?) -> String {
    var parts = ["maatregel: \(measure.title)"]
    if let persons = measure.persons { parts.append(self.persons(persons)) }
    if let item { parts.append(standing(item)) }
    if let delay = measure.delayReported { parts.append("vertraging gemeld op \(date(delay))") }
    return parts.joined(separator: " · ")
  }

  package func line(_ meeting: Meeting, on today: Day) -> String {
    let title = meeting.title ?? meeting.kind.rawValue
    if let held = meeting.held, held <= today { return "\(numericDate(held))  \(title), gehouden" }
    if let cancelled = meeting.cancelled, cancelled <= today {
      return "\(numericDate(cancelled))  \(title), afgezegd"
    }
    if let planned = meeting.planned { return "\(numericDate(planned))  \(title), gepland" }
    if case .window(let first, let last)? = meeting.schedule?.deadline(on: today).wording {
      return "\(window(first, last)) \(last.year)  \(title), nog geen datum"
    }
    return "\(title), nog te plannen"
  }

  package func line(_ entry: LadderEntry, in subject: Case) -> String {
    var text = entry.from.map { "\(numericDate($0))  " } ?? "dag onbekend  "
    text += step(entry.step, to: entry.place)
    if let reason = entry.reason { text += ": \(reason)" }
    if let decision = entry.decision {
      if let on = decision.on { text += " · besluit GS \(numericDate(on))" }
      if let number = decision.number { text += " nr. \(number)" }
      if let published = decision.published { text += " · bekendgemaakt \(numericDate(published))" }
      if let term = decision.term { text += " · termijn t/m \(numericDate(term))" }
    }
    return text
  }

  package func line(_ contact: Contact) -> String {
    var text = "\(numericDate(contact.on))  "
    if contact.signal { text += "signaal · " }
    if let channel = contact.channel { text += "\(channel) · " }
    return text + contact.with
  }

  package func noContactSince(_ last: Day?, _ today: Day) -> String {
    last.map { "geen vastgelegd sinds \(numericDate($0))" } ?? "geen vastgelegd"
  }

  package func line(_ note: Note) -> String { (note.on.map { "\(numericDate($0))  " } ?? "") + note.text }

  package func line(_ figure: Case.Population, in subject: Case) -> String {
    "\(numericDate(figure.on))  \(number(figure.persons))"
      + (subject.document(figure.source).map { " (\($0.title))" } ?? "")
  }

  package func letter(_ letter: Letter, in subject: Case) -> String {
    let document = subject.document(letter.document)
    var parts = ["brief: \(letterState(letter.state))"]
    if let day = letter.days[letter.state] { parts.append(numericDate(day)) }
    if let document {
      parts.append(document.date.map { "van \(numericDate($0))" } ?? "datum onbekend")
      parts.append(document.number.map { "nr. \($0)" } ?? "nr. onbekend")
    }
    if letter.toBePublic, letter.state < .public { parts.append("wordt openbaar") }
    if let address = letter.address { parts.append(address) }
    return parts.joined(separator: " · ")
  }

  /// The course of the case on one line, past and future.
  package func course(_ subject: Case, items: [AgendaItem], on today: Day) -> [(day: Day, text: String)] {
    var events: [(day: Day, text: String)] = []
    for entry in subject.ladder {
      if let day = entry.from, entry.step != .keep {
        events.append((day, "trede \(placeColumn(entry.place))"))
      }
    }
    for plan in subject.plans {
      for version in plan.versions { events += version.receipts.map { ($0.on, "plan") } }
    }
    for record in subject.halfYears {
      for notice in record.targets.dropFirst() {
        if let day = notice.from { events.append((day, "bijstelling")) }
      }
      if record.isKnown(on: today) { events.append((record.period.peildatum, "peildatum")) }
    }
    for meeting in subject.meetings {
      if let held = meeting.held { events.append((held, abbreviation(meeting.kind))) }
    }
    // What was not known on the day is left out; what is ahead on it comes from the agenda of that day.
    events.removeAll { $0.day > today }
    for item in items where item.isAhead && item.kind != .target {
      if let day = item.lastDay { events.append((day, kind(item.kind))) }
    }
    return events.sorted { ($0.day, $0.text) < ($1.day, $1.text) }
  }

  package func abbreviation(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .bestuurlijkOverleg: "BO"
    case .ambtelijkOverleg: "AO"
    default: kind.rawValue
    }
  }

  /// `15-09-21`
  package func veryShortDate(_ day: Day) -> String {
    "\(numericDay(day))-\(String(day.year).suffix(2))"
  }
}
