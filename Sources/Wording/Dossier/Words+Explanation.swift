import Supervision

/// A line of an explanation: what it is about, and the sentence.
package struct Explained: Hashable, Sendable {
  package let label: String
  package let text: String

  package init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

extension Words {
  /// Everything there is to know about an item, a line a subject.
  package func explanation(of item: AgendaItem, in subject: Case, on today: Day) -> [Explained] {
    let provenance = subject.provenance(of: item.id)
    var lines = [Explained(kind(item.kind), origin(of: item, provenance))]
    let notes = item.remarks.filter { if case .term = $0 { true } else { false } }
    var term = notes.map { remark($0, of: item) }
    if notes.isEmpty, let last = item.lastDay {
      term = [
        item.firstDay.map { "\(window($0, last)) \(last.year)" }
          ?? "\(item.kind.isFigure ? "meetdag" : "laatste dag") \(dayInWeek(last)) \(last.year)"
      ]
    }
    if !term.isEmpty { lines.append(Explained("termijn", term.joined(separator: "; "))) }
    lines.append(
      Explained("stand", state(of: item, provenance, lastContact: subject.lastContact(on: today), today)))
    if let next = provenance.next { lines.append(Explained(item.kind == .meeting ? "doel" : "daarna", next)) }
    let numbers = (provenance.documents + (provenance.receipts.compactMap { subject.document($0.document) }))
    lines.append(
      Explained(
        "stukken",
        numbers.isEmpty ? "geen documentnummer vastgelegd" : numbers.map(document).joined(separator: "; ")))
    return lines
  }

  /// The literal words, the meeting they were said in, and what they rest on.
  private func origin(of item: AgendaItem, _ provenance: Provenance) -> String {
    var parts: [String] = []
    if let phrase = phrase(item) { parts.append(item.phrase?.isEmpty == false ? "“\(phrase)”" : phrase) }
    if let basis = item.basis { parts.append(self.basis(basis)) }
    if let meeting = provenance.meeting, let held = meeting.held {
      parts.append("\(meeting.kind.rawValue) \(date(held))")
    }
    if let source = provenance.source { parts.append(source.title) }
    return parts.joined(separator: ", ")
  }

  private func state(of item: AgendaItem, _ provenance: Provenance, lastContact: Day?, _ today: Day) -> String
  {
    var parts = [standing(item)]
    if let measurement = item.measurement {
      parts.append(
        "gevraagd \(numberOrUnknown(measurement.required)), gehuisvest \(numberOrUnknown(measurement.counted))"
      )
    }
    parts += item.remarks.compactMap { remark in
      if case .term = remark { return nil }
      return self.remark(remark, of: item)
    }
    switch item.kind {
    case .agreement, .report, .plan:
      if !provenance.receipts.contains(where: { $0.on <= today }),
        !item.remarks.contains(.noReceiptRecorded), item.standing != .conditional
      {
        parts.append("geen ontvangst vastgelegd")
      }
      if provenance.schedule?.extensions(on: today).isEmpty ?? true { parts.append("geen uitstel") }
      if !provenance.reminders.contains(where: { $0.on <= today }) { parts.append("geen rappel") }
    default: break
    }
    if item.standing == .late, item.party.actor == .municipality {
      parts.append("laatste contact " + (lastContact.map { ago($0, today) } ?? "niet vastgelegd"))
    }
    return parts.joined(separator: " · ")
  }

  /// `2 februari (60 dagen geleden)`
  package func ago(_ day: Day, _ today: Day) -> String {
    day == today
      ? "vandaag"
      : "\(day.year == today.year ? dayAndMonth(day) : date(day)) (\(days(day.days(to: today))) geleden)"
  }

  /// Two lines on the case: where it stands on the ladder, and the running half-year.
  package func summary(of overview: CaseOverview) -> [Explained] {
    [
      Explained("ladder", ladderAndJudgement(overview)),
      Explained(overview.period.description, figures(overview.figures)),
    ]
  }

  /// `trede 3 actief toezicht sinds 15-09-2021 · niet adequaat (rood) over 2023-II`
  package func ladderAndJudgement(_ overview: CaseOverview) -> String {
    var text = place(overview.ladder.place)
    if overview.ladder.place.trede != nil {
      text += overview.ladder.since.map { " sinds \(numericDate($0))" } ?? " (sinds wanneer is onbekend)"
    }
    if overview.ladder.frozen { text += ", bevroren" }
    return text + " · " + judgementOver(overview)
  }

  /// `niet adequaat (rood) over 2023-II`, `2023-II nog niet beoordeeld`
  package func judgementOver(_ overview: CaseOverview) -> String {
    switch overview.judgement {
    case .judged(let judgement): "\(self.judgement(judgement)) over \(overview.judgedName)"
    case .notJudged: "\(overview.judgedName) nog niet beoordeeld"
    case .unknown: "oordeel over \(overview.judgedName) onbekend"
    }
  }

  /// `achterstand 45 + taakstelling 233 = 278 te huisvesten · gehuisvest: nog geen COA-cijfer`
  package func figures(_ figures: Figures?) -> String {
    guard let figures, figures.total != nil || figures.target != nil else { return "geen cijfers vastgelegd" }
    var parts: [String] = []
    switch (figures.opening, figures.target, figures.total) {
    case (let opening?, let target?, let total?) where opening < 0:
      parts.append(
        "taakstelling \(number(target)) − voorsprong \(number(-opening)) = \(number(max(0, total))) te huisvesten"
      )
    case (let opening?, let target?, let total?):
      parts.append(
        "achterstand \(number(opening)) + taakstelling \(number(target)) = \(number(total)) te huisvesten")
    case (_, let target?, _): parts.append("taakstelling \(number(target)), beginstand onbekend")
    case (_, _, let total?): parts.append("\(number(total)) te huisvesten")
    default: break
    }
    if let stand = figures.stand {
      parts.append("gehuisvest \(number(stand.housed)) per \(dayAndMonth(stand.asOf))")
      if let share = figures.share { parts.append("\(share.percent)%") }
    } else {
      parts.append("gehuisvest: nog geen COA-cijfer")
    }
    return parts.joined(separator: " · ")
  }
}

extension Words {
  /// `aan zet: gemeente (college)`; with us also who of us: `aan zet: wij · MB`
  package func onMove(_ item: AgendaItem) -> String {
    var text = "aan zet: \(actor(item.party))"
    if item.party.actor == .province, let handler = item.handler { text += " · \(handler)" }
    return text
  }

  package var noNextStep: String { "achterstand of trede 2 en hoger, en geen volgende stap vastgelegd" }

  package func enteredThrough(_ text: String) -> String { "ingevoerd t/m \(text)" }
}
