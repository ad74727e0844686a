import Display
import Supervision
import Wording

extension DossierText {
  func terms(width: Int) -> [Panel.Line] {
    var lines = Lines(width: width)
    let milestones = Set(subject.plans.flatMap { $0.milestones.map(\.id) })
    let shown = entry.items.filter { !milestones.contains($0.id) || $0.standing.isOpen }.inOrderOfAttention()
    let open = shown.filter { $0.isAhead || $0.standing == .undated }
    lines.heading(words.termsHeading, right: words.termsHeadingRight)
    if open.isEmpty { lines.text(words.none) }
    for item in open { add(item, to: &lines) }
    addMeetings(to: &lines)
    addContacts(to: &lines)
    let done = shown.filter { !$0.isAhead && $0.standing != .undated && $0.kind != .meeting }
    if !done.isEmpty {
      lines.heading(words.doneHeading)
      for item in done { add(item, to: &lines) }
    }
    addDocuments(to: &lines)
    return lines.lines
  }

  private func add(_ item: AgendaItem, to lines: inout Lines) {
    let width = lines.width
    var first = Row(" ")
    let sign = words.sign(item.standing)
    first.add(sign, width: 3, alignment: .right, item.standing.role)
    first.add(" ")
    first.add(words.standing(item), item.standing.role)
    first.add("  ")
    let title = words.title(item)
    var rows: [Row] = []
    let indent = String(repeating: " ", count: 8)
    if first.width + title.displayWidth <= width {
      first.add(title)
      rows.append(first)
    } else {
      rows.append(first)
      for part in title.wrapped(to: max(8, width - 7)) { rows.append(Row("      " + part)) }
    }
    var details = [words.actorColumn(item.party), words.phraseAndLastDay(item)].compactMap { $0 }
    details += item.remarks.compactMap { words.shortRemark($0, of: item) }
    for (index, part) in details.joined(separator: " · ").wrapped(to: max(8, width - 9)).enumerated() {
      var row = Row(indent)
      if index == 0, item.party.actor == .province, part.hasPrefix(words.actorColumn(item.party)) {
        row.add(words.actorColumn(item.party), .ours)
        row.add(String(part.dropFirst(words.actorColumn(item.party).count)))
      } else {
        row.add(part)
      }
      rows.append(row)
    }
    lines.item(item, rows)
  }

  private func addMeetings(to lines: inout Lines) {
    let known = subject.meetings.filter { meeting in entry.items.contains { $0.id == meeting.id } }
    guard !known.isEmpty else { return }
    lines.heading(words.meetingsHeading)
    for meeting in known {
      lines.text(
        words.line(meeting, on: today), hanging: 2, record: record(meeting.id))
      if let purpose = meeting.purpose { lines.text(purpose, indent: 3, hanging: 2) }
      for report in meeting.report { lines.text(report, indent: 3, hanging: 2) }
      for id in meeting.agreed {
        guard let item = entry.items.first(where: { $0.id == id }) else { continue }
        lines.text("→ \(words.title(item))" + (item.phrase.map { ": \($0)" } ?? ""), indent: 3, hanging: 2)
      }
    }
  }

  private func addContacts(to lines: inout Lines) {
    let known = subject.contacts.filter { $0.on <= today }.sorted { $0.on > $1.on }
    let last = subject.lastContact(on: today)
    lines.heading(words.contactsHeading, right: known.isEmpty ? words.noContactSince(last, today) : "")
    for contact in known {
      lines.text(words.line(contact), hanging: 2, record: record(contact.id))
      for text in contact.text { lines.text(text, indent: 3, hanging: 2) }
    }
  }

  private func addDocuments(to lines: inout Lines) {
    lines.heading(words.documentsHeading, right: subject.documents.isEmpty ? words.none : "")
    if let entered = subject.enteredThrough { lines.text(words.enteredThrough(entered), hanging: 2) }
    for document in subject.documents where document.knownFrom.map({ $0 <= today }) ?? true {
      lines.text(words.document(document), hanging: 2, record: record(ItemID(document.id.text)))
      if let subject = document.subject { lines.text(subject, indent: 3, hanging: 2) }
      if let address = document.address { lines.text(address, indent: 3, role: .quiet) }
    }
  }
}

extension Standing {
  /// How the sign and the days of a standing look.
  var role: Role {
    switch self {
    case .late: .late
    case .today, .soon: .soon
    case .unmeasured: .measure
    case .missed: .late
    case .met, .metLate: .done
    case .later, .conditional, .undated: .plain
    case .settled, .lapsed, .expired, .closed: .quiet
    }
  }
}
