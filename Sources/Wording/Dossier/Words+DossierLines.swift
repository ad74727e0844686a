import Supervision

/// Plan, meetings, ladder and the rest, a line each.
extension Words {
  package func lines(_ version: PlanVersion, in subject: Case, on today: Day) -> [String] {
    var lines: [String] = []
    let title = version.title.map { "\($0): " } ?? ""
    if let receipt = version.receipts.first(where: { $0.on <= today }) {
      lines.append(
        "\(title)ontvangen \(numericDate(receipt.on))" + (version.extensionsInWords.map { ", \($0)" } ?? ""))
    } else if version.receipts.isEmpty {
      lines.append("\(title)geen ontvangst vastgelegd")
    }
    // "voldoende, Voldoende maatregelen …" says it twice.
    let isSaid = version.conclusion?.lowercased().hasPrefix(version.status.rawValue) ?? false
    if version.statusOn.map({ $0 <= today }) ?? true, !(isSaid && version.statusOn == nil) {
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
}
