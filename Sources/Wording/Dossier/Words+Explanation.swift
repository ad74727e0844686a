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
          ?? say(
            nl: "\(item.kind.isFigure ? "meetdag" : "laatste dag") \(dayInWeek(last)) \(last.year)",
            en: "\(item.kind.isFigure ? "measured on" : "last day") \(dayInWeek(last)) \(last.year)")
      ]
    }
    if !term.isEmpty { lines.append(Explained(say(nl: "termijn", en: "term"), term.joined(separator: "; "))) }
    lines.append(
      Explained(
        say(nl: "stand", en: "state"),
        state(of: item, provenance, lastContact: subject.lastContact(on: today), today)))
    if let next = provenance.next {
      lines.append(
        Explained(
          item.kind == .meeting ? say(nl: "doel", en: "purpose") : say(nl: "daarna", en: "next"), next))
    }
    let documents = subject.linkedDocuments(of: item.id).filter { document in
      // The one it rests on is named above already, where it has no more to say.
      document.number != nil || provenance.source?.id != document.id
    }
    lines.append(
      Explained(
        say(nl: "stukken", en: "documents"),
        documents.isEmpty
          ? say(nl: "geen documentnummer vastgelegd", en: "no document number on record")
          : shortly(documents)))
    return lines
  }

  /// The numbers that they are found by, the first with its title: there is little room.
  private func shortly(_ documents: [Document]) -> String {
    if documents.count == 1 { return document(documents[0]) }
    return documents.enumerated().map { place, document in
      guard let number = document.number else { return document.title }
      return place == 0 ? "\(number) (\(document.title))" : number
    }.joined(separator: ", ")
  }

  /// The literal words, the meeting they were said in, and what they rest on.
  private func origin(of item: AgendaItem, _ provenance: Provenance) -> String {
    var parts: [String] = []
    if let phrase = phrase(item) { parts.append(item.phrase?.isEmpty == false ? "“\(phrase)”" : phrase) }
    if let basis = item.basis { parts.append(self.basis(basis)) }
    if let meeting = provenance.meeting, let held = meeting.held {
      parts.append(
        say(nl: "\(meeting.kind.rawValue) \(date(held))", en: "\(meetingKind(meeting.kind)) \(date(held))"))
    }
    if let source = provenance.source { parts.append(source.title) }
    return parts.joined(separator: ", ")
  }

  private func state(of item: AgendaItem, _ provenance: Provenance, lastContact: Day?, _ today: Day) -> String
  {
    var parts = [standing(item)]
    if let measurement = item.measurement {
      parts.append(
        say(
          nl:
            "gevraagd \(numberOrUnknown(measurement.required)), gehuisvest \(numberOrUnknown(measurement.counted))",
          en: "asked \(numberOrUnknown(measurement.required)), housed \(numberOrUnknown(measurement.counted))"
        )
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
        parts.append(say(nl: "geen ontvangst vastgelegd", en: "no receipt on record"))
      }
      if provenance.schedule?.extensions(on: today).isEmpty ?? true {
        parts.append(say(nl: "geen uitstel", en: "no extension"))
      }
      if !provenance.reminders.contains(where: { $0.on <= today }) {
        parts.append(say(nl: "geen rappel", en: "no reminder"))
      }
    default: break
    }
    if item.standing == .late, item.party.actor == .municipality {
      let last = lastContact.map { ago($0, today) }
      parts.append(
        say(
          nl: "laatste contact \(last ?? "niet vastgelegd")",
          en: last.map { "last contact \($0)" } ?? "no contact on record"))
    }
    return parts.joined(separator: " · ")
  }

  /// `2 februari (60 dagen geleden)`
  package func ago(_ day: Day, _ today: Day) -> String {
    if day == today { return say(nl: "vandaag", en: "today") }
    let shown = day.year == today.year ? dayAndMonth(day) : date(day)
    let days = days(day.days(to: today))
    return say(nl: "\(shown) (\(days) geleden)", en: "\(shown) (\(days) ago)")
  }

  /// Two lines on the case: where it stands on the ladder, and the running half-year.
  package func summary(of overview: CaseOverview) -> [Explained] {
    [
      Explained(say(nl: "ladder", en: "ladder"), ladderAndJudgement(overview)),
      Explained(overview.period.description, figures(overview.figures)),
    ]
  }

  /// `trede 3 actief toezicht sinds 15-09-2021 · niet adequaat (rood) over 2023-II`
  package func ladderAndJudgement(_ overview: CaseOverview) -> String {
    var text = place(overview.ladder.place)
    if overview.ladder.place.trede != nil {
      text +=
        overview.ladder.since.map { say(nl: " sinds \(numericDate($0))", en: " since \(numericDate($0))") }
        ?? say(nl: " (sinds wanneer is onbekend)", en: " (since when unknown)")
    }
    if overview.ladder.frozen { text += say(nl: ", bevroren", en: ", frozen") }
    return text + " · " + judgementOver(overview)
  }

  /// `niet adequaat (rood) over 2023-II`, `2023-II nog niet beoordeeld`
  package func judgementOver(_ overview: CaseOverview) -> String {
    switch overview.judgement {
    case .judged(let judgement):
      say(
        nl: "\(self.judgement(judgement)) over \(overview.judgedName)",
        en: "\(self.judgement(judgement)) for \(overview.judgedName)")
    case .notJudged:
      say(nl: "\(overview.judgedName) nog niet beoordeeld", en: "\(overview.judgedName) not judged yet")
    case .unknown:
      say(
        nl: "oordeel over \(overview.judgedName) onbekend", en: "judgement for \(overview.judgedName) unknown"
      )
    }
  }

  /// `achterstand 45 + taakstelling 233 = 278 te huisvesten · gehuisvest: nog geen COA-cijfer`
  package func figures(_ figures: Figures?) -> String {
    guard let figures, figures.total != nil || figures.target != nil else {
      return say(nl: "geen cijfers vastgelegd", en: "no figures on record")
    }
    var parts: [String] = []
    switch (figures.opening, figures.target, figures.total) {
    case (let opening?, let target?, let total?) where opening < 0:
      parts.append(
        say(
          nl:
            "taakstelling \(number(target)) − voorsprong \(number(-opening)) = \(number(max(0, total))) te huisvesten",
          en: "target \(number(target)) − lead \(number(-opening)) = \(number(max(0, total))) to house")
      )
    case (let opening?, let target?, let total?):
      parts.append(
        say(
          nl:
            "achterstand \(number(opening)) + taakstelling \(number(target)) = \(number(total)) te huisvesten",
          en: "backlog \(number(opening)) + target \(number(target)) = \(number(total)) to house"))
    case (_, let target?, _):
      parts.append(
        say(
          nl: "taakstelling \(number(target)), beginstand onbekend",
          en: "target \(number(target)), opening balance unknown"))
    case (_, _, let total?):
      parts.append(say(nl: "\(number(total)) te huisvesten", en: "\(number(total)) to house"))
    default: break
    }
    if let stand = figures.stand {
      parts.append(
        say(
          nl: "gehuisvest \(number(stand.housed)) per \(dayAndMonth(stand.asOf))",
          en: "housed \(number(stand.housed)) on \(dayAndMonth(stand.asOf))"))
      if let share = figures.share { parts.append("\(share.percent)%") }
    } else {
      parts.append(say(nl: "gehuisvest: nog geen COA-cijfer", en: "housed: no COA figure yet"))
    }
    return parts.joined(separator: " · ")
  }
}

extension Words {
  /// `aan zet: gemeente (college)`; with us also who of us: `aan zet: wij · MB`
  package func onMove(_ item: AgendaItem) -> String {
    var text = say(nl: "aan zet: \(actor(item.party))", en: "turn: \(actor(item.party))")
    if item.party.actor == .province, let handler = item.handler { text += " · \(handler)" }
    return text
  }

  package var noNextStep: String {
    say(
      nl: "achterstand of trede 2 en hoger, en geen volgende stap vastgelegd",
      en: "a backlog or trede 2 and higher, and no next step on record")
  }

  package func enteredThrough(_ text: String) -> String {
    say(nl: "ingevoerd t/m \(text)", en: "entered up to \(text)")
  }
}
