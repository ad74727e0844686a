import Display
import Supervision
import Wording

extension Dossier {
  /// The dossier for people: the letter's own table on top, then what must happen and by whom.
  var text: String {
    var printout = Printout(palette: session.palette)
    addHead(to: &printout)
    addFigures(to: &printout)
    addJudgements(to: &printout)
    addTerms(to: &printout)
    addPlans(to: &printout)
    addMeetings(to: &printout)
    addContacts(to: &printout)
    addOtherDomains(to: &printout)
    addNotes(to: &printout)
    addDocuments(to: &printout)
    addTimeline(to: &printout)
    return printout.text
  }

  private func addHead(to printout: inout Printout) {
    printout.line("\(subject.name) (\(subject.code))", .heading)
    if subject.domain != Case.housing { printout.line(subject.domainTitle) }
    if let closure = subject.closure, subject.isClosed(on: today) {
      printout.line(words.closed(closure, successor: successor), .alert)
    }
    printout.line(words.placeVariants(subject.ladder(on: today), on: today)[0])
    var parts = [words.handledBy(subject.handler, onDuty: handler)]
    if let entered = subject.enteredThrough { parts.append(words.enteredThrough(entered)) }
    printout.line(parts.joined(separator: " · "))
  }

  /// Why it was judged so, and where the letter is. The judgement itself stands in the table.
  private func addJudgements(to printout: inout Printout) {
    let closed = subject.rhythm.closed(on: today)
    for record in halfYears where record.period >= closed {
      guard let judgement = record.knownJudgement(on: today) else { continue }
      var lines = [judgement.reason, judgement.excusable.map(words.excusable)].compactMap { $0 }
      if let letter = record.letter { lines.append(words.letter(letter, in: subject)) }
      guard !lines.isEmpty else { continue }
      printout.blankLine()
      printout.heading(words.judgementHeading(subject.name(of: record.period)))
      for line in lines.flatMap({ wrapped($0, indent: 2) }) { printout.line(line) }
    }
  }

  private func addTerms(to printout: inout Printout) {
    printout.blankLine()
    printout.heading(words.termsHeading)
    guard !items.isEmpty else { return printout.line("  " + words.none) }
    var table = TextTable([
      TextTable.Column(alignment: .right), TextTable.Column(),
      TextTable.Column(wrapping: TextTable.Wrapping(early: 30, least: 12)),
      TextTable.Column(leaveOut: 2), TextTable.Column(leaveOut: 1),
    ])
    for item in items {
      table.add([
        TextTable.Cell(words.sign(item.standing), item.standing.role),
        TextTable.Cell(words.standing(item), item.standing.role), TextTable.Cell(words.title(item)),
        TextTable.Cell(words.actor(item.party), item.party.actor == .province ? .ours : .plain),
        TextTable.Cell(item.literalPhrase.map { "“\($0)”" } ?? words.phrase(item) ?? ""),
      ])
      for line in wrapped(words.remarks(item)) { table.add(line: line, .quiet) }
    }
    table.print(to: &printout, width: session.width)
  }

  private func addMeetings(to printout: inout Printout) {
    printout.blankLine()
    printout.heading(words.meetingsHeading)
    let known = subject.meetings.compactMap { meeting in item(meeting.id).map { (meeting, $0) } }
    if known.isEmpty { printout.line("  " + words.none) }
    for (meeting, item) in known {
      printout.line("  \(words.line(meeting, on: today)) · \(words.actor(item.party))")
      let said = [meeting.participants, meeting.purpose].compactMap { $0 }
      for line in said + (meeting.held.map { $0 <= today } ?? false ? meeting.report : []) {
        for part in wrapped(line) { printout.line(part) }
      }
      for agreed in meeting.agreed.compactMap({ self.item($0) }) {
        for part in wrapped("→ " + words.sentence(agreed)) { printout.line(part) }
      }
    }
  }

  private func addContacts(to printout: inout Printout) {
    printout.blankLine()
    printout.heading(words.contactsHeading)
    let known = subject.contacts.filter { $0.on <= today }.sorted { $0.on > $1.on }
    if known.isEmpty { printout.line("  " + words.none) }
    for contact in known {
      printout.line("  " + words.line(contact))
      for line in contact.text.flatMap(wrapped) { printout.line(line) }
    }
  }

  private func addOtherDomains(to printout: inout Printout) {
    guard !others.isEmpty else { return }
    printout.blankLine()
    printout.heading(words.otherDomainsHeading)
    for line in others.flatMap({ wrapped(words.line($0), indent: 2) }) { printout.line(line) }
  }

  private func addNotes(to printout: inout Printout) {
    let known = subject.notes.filter { $0.on.map { $0 <= today } ?? true }
    guard !known.isEmpty else { return }
    printout.blankLine()
    printout.heading(words.notesHeading)
    for note in known {
      let lines = words.line(note).split(whereSeparator: \.isNewline).flatMap {
        wrapped(String($0), indent: 2)
      }
      if note.internal { printout.line("  " + words.internalLabel, .internal) }
      for line in lines { printout.line(line) }
    }
  }

  private func addDocuments(to printout: inout Printout) {
    printout.blankLine()
    printout.heading(words.documentsHeading)
    let known = subject.documents.filter { $0.knownFrom.map { $0 <= today } ?? true }
    if known.isEmpty { printout.line("  " + words.none) }
    for document in known { printout.line("  " + words.documentLine(document)) }
  }

  private func addTimeline(to printout: inout Printout) {
    printout.blankLine()
    printout.heading(words.courseHeading)
    var isPast = true
    for entry in words.timeline(of: subject, items: items, on: today) {
      if isPast, let day = entry.place, day > today {
        isPast = false
        printout.line("  \(words.todayMark(today))", .quiet)
      }
      let sign = entry.standing.map(words.sign) ?? ""
      printout.add("  \(entry.day.map(words.numericDate) ?? words.dayUnknown)")
      printout.add(spaces: entry.day == nil ? 1 : 5)
      printout.add(sign, entry.standing?.role ?? .plain)
      printout.add(spaces: 3 - sign.displayWidth)
      printout.line(entry.text)
    }
    if isPast { printout.line("  \(words.todayMark(today))", .quiet) }
  }

  /// Text below an entry, broken at the width of the terminal; whole where there is none.
  func wrapped(_ text: String) -> [String] { wrapped(text, indent: 6) }

  func wrapped(_ text: String, indent: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = session.width.map { text.shown.wrapped(to: max(20, $0 - indent)) } ?? [text]
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
