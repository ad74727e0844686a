import Display
import Supervision
import Wording

/// The log on the screen: the latest step first, narrowed by words, with the changes of the selected one.
package struct LogState: Sendable {
  /// The case it is about; `nil` for the whole store.
  package let subject: CaseID?
  package var entries: [LogEntry]
  package var field = TextField()
  package var isTyping = false
  /// Which step is selected, by its own name: new steps come in above it.
  package var selected: StepID?
  package var scroll = 0
  package var window = ScrollWindow()
  /// A step that is to be taken back, once that is confirmed.
  package var takingBack: LogEntry?
  package var said: Notice?

  init(_ entries: [LogEntry], of subject: CaseID?) {
    self.entries = entries
    self.subject = subject
    selected = entries.first?.stamp.id
  }

  /// Goes to a step, and to the top of its details.
  mutating func select(_ step: StepID) {
    selected = step
    scroll = 0
  }

  /// So many are read: older ones are on the command line.
  package static let limit = 1000
}

extension State {
  /// The log was read: it opens, or is brought up to date where it is open.
  mutating func showLog(_ entries: [LogEntry], of subject: CaseID?) {
    guard case .log(var log) = overlay, log.subject == subject else {
      overlay = .log(LogState(entries, of: subject))
      return
    }
    log.entries = entries
    overlay = .log(log)
  }

  /// The steps that what was typed leaves.
  package func entries(of log: LogState) -> [LogEntry] {
    let typed = log.field.text.folded.split(whereSeparator: \.isWhitespace)
    guard !typed.isEmpty else { return log.entries }
    return log.entries.filter { entry in
      let names = entry.caseIDs.map { self.entry($0)?.subject.name ?? $0.text }
      let paths = entry.files.flatMap { $0.changes.map(\.path) }
      let text =
        ([words.logged(entry), words.who(entry.stamp), String(entry.stamp.at.prefix(10))] + names + paths)
        .joined(separator: " ").folded
      return typed.allSatisfy { text.contains($0) }
    }
  }

  /// The place of the selected step among those that are left; the first where it is not among them.
  func place(in log: LogState) -> Int {
    entries(of: log).firstIndex { $0.stamp.id == log.selected } ?? 0
  }

  mutating func handleLog(_ key: Key, _ log: LogState) -> [Effect] {
    var log = log
    log.said = nil
    if let entry = log.takingBack {
      log.takingBack = nil
      overlay = .log(log)
      return key.isYes ? [.takeBack(entry.stamp.id)] : []
    }
    if log.isTyping {
      type(key, into: &log)
      overlay = .log(log)
      return []
    }
    let page = max(1, LogScreen.listHeight(size) - 1)
    switch key {
    case .escape, .left, .character("h"), .character("q"), .control("c"):
      guard log.field.text.isEmpty || key == .control("c") else {
        log.field.erase()
        break
      }
      overlay = nil
      return []
    case .character("/"): log.isTyping = true
    case .up, .character("k"): select(-1, in: &log)
    case .down, .character("j"): select(1, in: &log)
    case .pageUp: select(-page, in: &log)
    case .pageDown: select(page, in: &log)
    case .home, .character("g"): select(-log.entries.count, in: &log)
    case .end, .character("G"): select(log.entries.count, in: &log)
    case .character(" "): log.scroll += 1
    case .character("u"): askToTakeBack(&log)
    default: break
    }
    overlay = .log(log)
    return []
  }

  private func type(_ key: Key, into log: inout LogState) {
    switch key {
    case .enter: log.isTyping = false
    case .escape, .control("c"):
      log.isTyping = false
      log.field.erase()
    case .up: select(-1, in: &log)
    case .down: select(1, in: &log)
    default:
      log.field.handle(key)
      log.scroll = 0
    }
  }

  private func select(_ steps: Int, in log: inout LogState) {
    let left = entries(of: log)
    guard !left.isEmpty else { return }
    log.select(left[min(max(0, place(in: log) + steps), left.count - 1)].stamp.id)
  }

  private func askToTakeBack(_ log: inout LogState) {
    let left = entries(of: log)
    guard !left.isEmpty else { return }
    let entry = left[place(in: log)]
    if case .change = entry.kind {
      log.takingBack = entry
    } else {
      log.said = .caution(words.onlyStepsAreTakenBack)
    }
  }
}
