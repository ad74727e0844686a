import Display
import Supervision
import Wording

/// What came of giving a text to the clipboard.
package enum CopyOutcome: Hashable, Sendable {
  /// The terminal was told (OSC 52); it does not say whether it listened.
  case toldTerminal
  case gaveToCommand
  /// The terminal is of a kind that would print it instead.
  case terminalCannot
  /// The setting says no.
  case switchedOff
  case commandFailed(String, code: Int32)
  case commandMissing(String)
  case settingFailed(SettingFailure)
}

/// A text for the clipboard, and what it is, for the sentence that is said of it.
package struct CopyRequest: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case lines(Int)
    case summary(String)
  }

  package let text: String
  package let kind: Kind

  /// Whatever a file says, no control character gets onto the clipboard: pasted in a shell it would be a key.
  init(_ lines: [String], _ kind: Kind) {
    text = lines.map(\.shown).joined(separator: "\n")
    self.kind = kind
  }
}

extension State {
  /// The selected line, or all that are marked and in sight.
  mutating func copyLine() -> [Effect] {
    let marked = (dossier?.records ?? listing.lines.compactMap(\.id)).filter(marks.contains)
    if !marked.isEmpty {
      return [.copy(CopyRequest(marked.compactMap(text(of:)), .lines(marked.count)))]
    }
    guard let text = selectedText, !text.isEmpty else { return say(words.chooseItem) }
    return [.copy(CopyRequest([text], .lines(1)))]
  }

  /// The case in a few lines, to be put in a message.
  mutating func copySummary() -> [Effect] {
    guard let id = dossier?.caseID ?? selectedRow?.caseID, let entry = entry(id) else {
      return say(words.chooseItem)
    }
    let lines = words.summaryToCopy(entry.overview, entry.items, on: today)
    return [.copy(CopyRequest(lines, .summary(words.caseName(entry.overview))))]
  }

  mutating func copied(_ request: CopyRequest, _ outcome: CopyOutcome) {
    let what =
      switch request.kind {
      case .lines(1): "“\(request.text)”"
      case .lines(let count): words.lines(count)
      case .summary(let name): words.summaryOf(name)
      }
    notice =
      switch outcome {
      case .toldTerminal: .hint(words.copied(what, byTerminal: true))
      case .gaveToCommand: .hint(words.copied(what, byTerminal: false))
      case .terminalCannot: .caution(words.terminalCannotCopy)
      case .switchedOff: .caution(words.copyingIsOff)
      case .commandFailed(let command, let code): .caution(words.commandFailed(command, code))
      case .commandMissing(let command): .caution(words.commandMissing(command))
      case .settingFailed(let failure): .caution(words.settingFailure(failure))
      }
  }

  private var selectedText: String? {
    if let dossier { return dossier.selectedRow.flatMap(text(of:)) ?? dossier.selectedText }
    if isCalendar { return agenda.line.flatMap(text(of:)) }
    switch listing.selectedContent {
    case .stand(let day, let entered, let all, let waiting):
      return "\(words.stand(day, entered: entered, of: all)) · \(words.alsoWaiting(waiting))"
    case .standRequest(let day, let names): return "\(words.askForStand(day)) · \(words.alsoWaiting(names))"
    case .unreadable(let file): return words.unreadableLine(file)
    case .item, .listed, .entry, nil: return listing.selected.flatMap(text(of:))
    }
  }

  /// What a row says, whole and on one line.
  private func text(of row: RowID) -> String? {
    switch row {
    case .item(let id, let item):
      guard let entry = entry(id), let item = entry.items.first(where: { $0.id == item }) else { return nil }
      return words.lineToCopy(item, in: entry.subject)
    case .subject(let id): return entry(id).map { words.lineToCopy($0.overview) }
    case .stand, .standRequest, .unreadable, .line: return nil
    }
  }
}
