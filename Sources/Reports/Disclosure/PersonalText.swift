import Supervision
import Wording

/// Something that a colleague wrote down in words of their own: a note or a contact.
struct PersonalText {
  /// `nil` for a note without one.
  let day: Day?
  let label: String
  let lines: [String]
  let source: DocumentID?
  /// Handles, in the order in which they wrote.
  let authors: [String]
}

extension Disclosure {
  /// Those of the period, oldest first. One without a day is of the day on which the log has it; where that is not
  /// known either it may be of the period, and goes last.
  var personalTexts: [PersonalText] {
    let notes = subject.notes.map { note in
      PersonalText(
        day: note.on ?? subject.document(note.source)?.date ?? day(of: "notes", note.id),
        label: words.noteLabel(note), lines: [note.text], source: note.source,
        authors: authors(of: "notes", note.id))
    }
    let contacts = subject.contacts.map { contact in
      PersonalText(
        day: contact.on, label: words.contactLabel(contact), lines: contact.text, source: contact.document,
        authors: authors(of: "contacts", contact.id))
    }
    return (notes + contacts).filter { $0.day.map(period.contains) ?? true }
      .sorted { ($0.day ?? .latest) < ($1.day ?? .latest) }
  }

  private func authors(of list: String, _ id: ItemID) -> [String] {
    var authors: [String] = []
    for entry in entries(about: list, id) where !authors.contains(entry.stamp.author) {
      authors.append(entry.stamp.author)
    }
    return authors
  }

  private func day(of list: String, _ id: ItemID) -> Day? {
    entries(about: list, id).first.flatMap { Day(iso: $0.stamp.at.prefix(10)) }
  }

  /// The entries of the log that wrote the record. The layout of a file is nobody's words.
  private func entries(about list: String, _ id: ItemID) -> [LogEntry] {
    log.filter { entry in
      guard entry.kind != .layout else { return false }
      return entry.files.contains { file in
        file.path == "cases/\(subject.id).json" && file.changes.contains { $0.writes(list, id) }
      }
    }
  }
}

extension ValueChange {
  /// Whether it wrote something of the record: its own place, or the whole list or file with it in it.
  fileprivate func writes(_ list: String, _ id: ItemID) -> Bool {
    guard let after else { return false }
    let place = "\(list)[\(id)]"
    if path == place || path.hasPrefix("\(place).") { return true }
    guard path == list || path.isEmpty else { return false }
    return after.filter { !$0.isWhitespace }.contains("\"id\":\"\(id)\"")
  }
}
