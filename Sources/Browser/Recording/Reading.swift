import Display
import Recording
import Supervision
import Wording

/// Something to read through before a step: the facts for a judgement, what opening a half-year does, or the
/// gespreksblad.
package struct Reading: Sendable {
  indirect enum Purpose: Sendable {
    case facts(CaseID, HalfYear)
    /// `nil` when there is nothing to do.
    case opening(Draft?)
    case sheet(CaseID, CaseSheet)
    /// What is wrong in the user's settings.
    case settings
    /// The keys of what is read, which lies below.
    case keys(of: Reading)
  }

  let purpose: Purpose
  let title: String
  let lines: [FactLine]
  /// A sentence below the lines.
  let remark: String
  package var scroll = 0

  var draft: Draft? {
    if case .opening(let draft) = purpose { return draft }
    return nil
  }
}

extension State {
  /// The facts of the selected municipality over the half-year of the round; in a dossier over the one closed last.
  mutating func showFacts() {
    let id = dossier?.caseID ?? selectedRow?.caseID
    guard let id, let subject = entry(id)?.subject else {
      _ = say(words.chooseItem)
      return
    }
    guard subject.domain == Case.housing else {
      _ = say(words.onlyHousing)
      return
    }
    let period = dossier == nil ? roundPeriod : HalfYear(containing: today).previous
    let facts = subject.judgementFacts(period, among: entries.map(\.subject), in: context)
    overlay = .reading(
      Reading(
        purpose: .facts(id, period), title: words.factsTitle(facts), lines: words.factLines(facts),
        remark: words.factsRemark))
  }

  /// The gespreksblad of the dossier, or of the municipality of the selected line.
  mutating func showSheet() -> [Effect] {
    guard let id = dossier?.caseID ?? selectedRow?.caseID, let subject = entry(id)?.subject else {
      return say(words.chooseItem)
    }
    let others = entries.map(\.subject).filter { $0.domain == subject.domain }
    let sheet = CaseSheet(subject, among: others, context: context)
    overlay = .reading(Reading(purpose: .sheet(id, sheet), title: sheet.title, lines: [], remark: ""))
    return []
  }

  /// Shows the gespreksblad again from which the form was opened, with what is recorded by now.
  mutating func returnToSheet() {
    defer { sheetBeneath = nil }
    guard overlay == nil, pending == nil, let sheetBeneath,
      sheetBeneath == dossier?.caseID ?? selectedRow?.caseID
    else { return }
    _ = showSheet()
  }

  /// Reads every case that the next half-year is for, to say what opening it does.
  mutating func lookToOpenHalfYear() -> [Effect] {
    let period = roundPeriod.next
    let last = HalfYear.lastToOpen(on: today)
    guard period <= last else { return say(words.tooFarToOpen(period, last: last)) }
    let targets = entries.map(\.subject).filter { $0.canOpen(period, on: today) }
    guard !targets.isEmpty else { return say(words.emptyRound) }
    return look(.openHalfYear(period), targets.map { Target(caseID: $0.id, item: nil) })
  }

  mutating func showOpening(of period: HalfYear, _ seen: [CaseID: SeenCase]) {
    let opening = OpeningHalfYear(period, of: Array(seen.values), on: today)
    let draft =
      opening.isEmpty
      ? nil
      : Draft(
        sentence: opening.sentence(in: .stored), shown: opening.sentence(in: words), parts: opening.steps,
        isPlan: true)
    var remark = opening.isEmpty ? words.nothingToOpen(period) : words.oneStep
    if !unreadable.isEmpty { remark += " \(words.unreadable(count: unreadable.count))." }
    overlay = .reading(
      Reading(
        purpose: .opening(draft), title: words.openingTitle(period),
        lines: opening.lines(in: words).map { FactLine(label: $0.name, text: $0.text, source: nil) },
        remark: remark))
  }

  mutating func handleReading(_ key: Key, _ reading: Reading) -> [Effect] {
    var reading = reading
    let page = max(1, size.rows - 4)
    switch key {
    case .escape, .left, .character("h"), .character("q"), .control("c"):
      close(reading)
      return []
    case .character("?"), .function(1):
      showKeys(of: reading)
      return []
    case .enter, .character("o"): return act(on: reading)
    case .character("x"), .character("d"):
      if case .sheet(let id, let sheet) = reading.purpose, let meeting = sheet.meeting {
        overlay = nil
        sheetBeneath = id
        return look(
          .form(key == .character("x") ? .holdMeeting : .planMeeting), [Target(caseID: id, item: meeting)])
      }
    case .character("a"):
      if case .sheet(let id, let sheet) = reading.purpose, let meeting = sheet.lastMeeting {
        overlay = nil
        sheetBeneath = id
        return look(.form(.agree), [Target(caseID: id, item: meeting)])
      }
    case .down, .character("j"): reading.scroll += 1
    case .up, .character("k"): reading.scroll -= 1
    case .pageDown, .character(" "): reading.scroll += page
    case .pageUp: reading.scroll -= page
    case .home, .character("g"): reading.scroll = 0
    case .end, .character("G"): reading.scroll = .max
    default: break
    }
    reading.scroll = min(max(0, reading.scroll), ReadingScreen.lastScroll(reading, self))
    overlay = .reading(reading)
    return []
  }

  private mutating func act(on reading: Reading) -> [Effect] {
    switch reading.purpose {
    case .facts(let id, let period):
      overlay = nil
      return look(
        .prepared(PreparedForm(.assess, period, focus: "word")), [Target(caseID: id, item: nil)])
    case .opening(let draft?): return [.save(draft)]
    case .opening(nil), .sheet, .settings, .keys:
      close(reading)
      return []
    }
  }

  /// Back to what the keys were of, or to the screen below.
  private mutating func close(_ reading: Reading) {
    if case .keys(let below) = reading.purpose { overlay = .reading(below) } else { overlay = nil }
  }

  private mutating func showKeys(of reading: Reading) {
    if case .keys = reading.purpose { return close(reading) }
    var lines = deeds(of: reading)
    lines += [
      ([.up, .down, .character("k"), .character("j")], .scroll),
      ([.pageUp, .pageDown, .character(" ")], .page),
      ([.home, .end, .character("g"), .character("G")], .ends),
      ([.escape, .character("q"), .character("h")], .back),
    ]
    overlay = .reading(
      Reading(
        purpose: .keys(of: reading), title: words.readingKeysTitle,
        lines: lines.map { keys, deed in
          FactLine(
            label: keys.map { $0.name(in: words) }.joined(separator: " "), text: words.readingDeed(deed),
            source: nil)
        }, remark: ""))
  }

  /// What can be recorded from where one is.
  private func deeds(of reading: Reading) -> [(keys: [Key], deed: ReadingDeed)] {
    switch reading.purpose {
    case .facts: [([.character("o"), .enter], .judge)]
    case .opening(let draft): draft == nil ? [] : [([.enter, .character("o")], .open)]
    case .sheet(_, let sheet):
      (sheet.meeting == nil ? [] : [([.character("x")], .hold), ([.character("d")], .plan)])
        + (sheet.lastMeeting == nil ? [] : [([.character("a")], .agree)])
    case .settings, .keys: []
    }
  }
}
