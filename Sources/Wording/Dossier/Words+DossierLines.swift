import Supervision

/// Plan, meetings, ladder and the rest, a line each.
extension Words {
  package func lines(_ version: PlanVersion, in subject: Case, on today: Day) -> [String] {
    var lines: [String] = []
    let title = version.title.map { "\($0): " } ?? ""
    if let receipt = version.receipts.first(where: { $0.on <= today }) {
      lines.append(
        say(
          nl: "\(title)ontvangen \(numericDate(receipt.on))",
          en: "\(title)received \(numericDate(receipt.on))")
          + (version.extensionsInWords.map { ", \($0)" } ?? ""))
    } else if version.receipts.isEmpty {
      lines.append(say(nl: "\(title)geen ontvangst vastgelegd", en: "\(title)no receipt on record"))
    }
    // "voldoende, Voldoende maatregelen …" says it twice.
    let isSaid = version.conclusion?.lowercased().hasPrefix(version.status.rawValue) ?? false
    if version.statusOn.map({ $0 <= today }) ?? true, !(isSaid && version.statusOn == nil) {
      lines.append(planStatus(version.status) + (version.statusOn.map { " (\(numericDate($0)))" } ?? ""))
    }
    if let conclusion = version.conclusion { lines.append(conclusion) }
    return lines
  }

  package func milestoneDay(_ item: AgendaItem) -> String { item.lastDay.map(numericDate) ?? "–" }

  /// How a milestone ended: what is not known is said.
  package func outcome(_ item: AgendaItem) -> String {
    item.remarks.contains(.notMeasured) ? say(nl: "niet gemeten", en: "not measured") : standing(item)
  }

  /// Milestones without numbers are judged together on the peildatum, without saying which of them failed
  /// (rule 30): `samen op 01-01-2024: 363 gevraagd, 318 gehuisvest, 45 tekort`.
  package func jointResult(_ plan: Plan, in subject: Case, on today: Day) -> String? {
    guard plan.milestones.contains(where: { $0.required == nil }), let period = plan.milestones.last?.period,
      let figures = subject.record(period)?.figures(on: today), figures.isClosed,
      let total = figures.total, let housed = figures.housed
    else { return nil }
    let result =
      housed >= total
      ? say(nl: "gehaald", en: "met")
      : say(nl: "\(number(total - housed)) tekort", en: "\(number(total - housed)) short")
    return
      say(
        nl:
          "samen op \(numericDate(period.peildatum)): \(number(total)) gevraagd, \(number(housed)) gehuisvest, \(result)",
        en:
          "together on \(numericDate(period.peildatum)): \(number(total)) asked, \(number(housed)) housed, \(result)"
      )
  }

  package func line(_ measure: Measure, item: AgendaItem?) -> String {
    var parts = [say(nl: "maatregel: \(measure.title)", en: "measure: \(measure.title)")]
    if let persons = measure.persons { parts.append(self.persons(persons)) }
    if let item { parts.append(standing(item)) }
    if let delay = measure.delayReported {
      parts.append(say(nl: "vertraging gemeld op \(date(delay))", en: "delay reported on \(date(delay))"))
    }
    return parts.joined(separator: " · ")
  }

  package func line(_ meeting: Meeting, on today: Day) -> String {
    let title = meeting.title ?? meetingKind(meeting.kind)
    if let held = meeting.held, held <= today {
      return say(nl: "\(numericDate(held))  \(title), gehouden", en: "\(numericDate(held))  \(title), held")
    }
    if let cancelled = meeting.cancelled, cancelled <= today {
      return say(
        nl: "\(numericDate(cancelled))  \(title), afgezegd",
        en: "\(numericDate(cancelled))  \(title), cancelled")
    }
    if let planned = meeting.planned {
      return say(
        nl: "\(numericDate(planned))  \(title), gepland", en: "\(numericDate(planned))  \(title), planned")
    }
    if case .window(let first, let last)? = meeting.schedule?.deadline(on: today).wording {
      return say(
        nl: "\(window(first, last)) \(last.year)  \(title), nog geen datum",
        en: "\(window(first, last)) \(last.year)  \(title), no date yet")
    }
    return say(nl: "\(title), nog te plannen", en: "\(title), to be planned")
  }

  /// A step on the ladder, and how long the place lasted that began with it.
  package func line(
    _ entry: LadderEntry, from stay: LadderStay, in subject: Case, on today: Day
  ) -> String {
    line(entry, in: subject, length: entry == stay.entries.first ? stayLength(stay, on: today) : nil)
  }

  private func line(_ entry: LadderEntry, in subject: Case, length: String?) -> String {
    var text = entry.from.map { "\(numericDate($0))  " } ?? say(nl: "dag onbekend  ", en: "day unknown  ")
    text += step(entry.step, to: entry.place)
    if let length { text += " · \(length)" }
    if let reason = entry.reason { text += ": \(reason)" }
    if let decision = entry.decision {
      if let on = decision.on {
        text += say(nl: " · besluit GS \(numericDate(on))", en: " · decision of GS \(numericDate(on))")
      }
      if let number = decision.number { text += say(nl: " nr. \(number)", en: " no. \(number)") }
      if let published = decision.published {
        text += say(
          nl: " · bekendgemaakt \(numericDate(published))", en: " · made known \(numericDate(published))")
      }
      if let term = decision.term {
        text += say(nl: " · termijn t/m \(numericDate(term))", en: " · term to \(numericDate(term))")
      }
    }
    return text
  }

  package func line(_ contact: Contact) -> String {
    var text = "\(numericDate(contact.on))  "
    if contact.signal { text += say(nl: "signaal · ", en: "signal · ") }
    if let channel = contact.channel { text += "\(channel) · " }
    return text + contact.with
  }

  package func noContactSince(_ last: Day?, _ today: Day) -> String {
    last.map {
      say(nl: "geen vastgelegd sinds \(numericDate($0))", en: "none on record since \(numericDate($0))")
    } ?? say(nl: "geen vastgelegd", en: "none on record")
  }

  package func line(_ note: Note) -> String { (note.on.map { "\(numericDate($0))  " } ?? "") + note.text }

  package func line(_ figure: Case.Population, in subject: Case) -> String {
    "\(numericDate(figure.on))  \(number(figure.persons))"
      + (subject.document(figure.source).map { " (\($0.title))" } ?? "")
  }

  package func letter(_ letter: Letter, in subject: Case) -> String {
    let document = subject.document(letter.document)
    var parts = [say(nl: "brief: \(letterState(letter.state))", en: "letter: \(letterState(letter.state))")]
    if let day = letter.days[letter.state] { parts.append(numericDate(day)) }
    if let document {
      parts.append(
        document.date.map { say(nl: "van \(numericDate($0))", en: "of \(numericDate($0))") }
          ?? say(nl: "datum onbekend", en: "date unknown"))
      parts.append(
        document.number.map { say(nl: "nr. \($0)", en: "no. \($0)") }
          ?? say(nl: "nr. onbekend", en: "no. unknown"))
    }
    if letter.toBePublic, letter.state < .public {
      parts.append(say(nl: "wordt openbaar", en: "to be public"))
    }
    if let address = letter.address { parts.append(address) }
    return parts.joined(separator: " · ")
  }
}
