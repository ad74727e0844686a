import Display
import Recording
import Supervision
import Wording

/// The line on which a command is typed, and the list of what it can become.
package struct PaletteState: Hashable, Sendable {
  package var menu = Menu()
  /// Why the line was not done; it stays to be put right.
  package var fault: String?
}

/// A line of the list below the palette: what is shown, and the whole line that Tab makes of it.
package struct PaletteChoice: Hashable, Sendable {
  package let name: String
  package let help: String
  let line: String
  /// What Enter does with it; `nil` for a flag or a value, which belong to the line.
  let entry: PaletteEntry?
}

extension State {
  /// What goes on from what was typed: commands, and behind a verb its flags and their values.
  package func choices(of palette: PaletteState) -> [PaletteChoice] {
    let text = palette.menu.field.text
    if let (entry, line) = meant(by: text), case .verb(let verb) = entry.deed, isBehindName(text, entry) {
      return flagChoices(verb, line, text)
    }
    if let (entry, line) = meant(by: text), case .action(let action) = entry.deed, isBehindName(text, entry),
      line.words.isEmpty, let flags = flags(of: action)
    {
      return flagChoices(flags, action, line, text)
    }
    let typed = text.folded.split(whereSeparator: \.isWhitespace).map(String.init)
    let known = paletteEntries
    guard !typed.isEmpty else { return earlierChoices + known.filter(\.isOffered).map(choice) }
    let ranked = known.enumerated().compactMap { place, entry in
      entry.rank(typed).map { (rank: $0, place: place, entry: entry) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(100).map { choice($0.entry) }
  }

  private var earlierChoices: [PaletteChoice] {
    earlierLines.map { line in
      let entry = PaletteEntry(deed: .again(line), names: [line], help: words.typedEarlier)
      return PaletteChoice(name: line, help: entry.help, line: line, entry: entry)
    }
  }

  private func choice(_ entry: PaletteEntry) -> PaletteChoice {
    PaletteChoice(name: entry.name, help: entry.help, line: "\(entry.name) ", entry: entry)
  }

  /// The entry whose name the line begins with, and what stands behind that name.
  func meant(by text: String) -> (entry: PaletteEntry, line: PaletteLine)? {
    let line = PaletteLine(text)
    let known = paletteEntries
    for count in stride(from: line.words.count, to: 0, by: -1) {
      let name = line.words[..<count].joined(separator: " ").comparable
      guard !name.isEmpty else { continue }
      // Where a key has the same name as a verb, the verb is meant: flags may follow it.
      let meant = known.filter { $0.names.contains { $0.comparable == name } }
      if let entry = meant.first(where: \.isVerb) ?? meant.first {
        var rest = line
        rest.dropWords(count)
        return (entry, rest)
      }
    }
    return nil
  }

  /// Whether the name is finished and something else is typed behind it.
  private func isBehindName(_ text: String, _ entry: PaletteEntry) -> Bool {
    let typed = text.comparable
    return text.last?.isWhitespace == true || !entry.names.contains { $0.comparable == typed }
  }

  // MARK: - Flags

  private func flagChoices(_ verb: Verb, _ line: PaletteLine, _ text: String) -> [PaletteChoice] {
    guard let form = paletteForm(verb, line) else { return [] }
    let fields = form.fields.filter { !$0.isForScripts }
    // A value is being typed, or is the next thing to type.
    if let last = line.flags.last, let field = fields.first(where: { $0.name.rawValue == last.name }),
      !field.kind.choices.isEmpty,
      last.value == nil ? !line.endsInWord : line.endsInWord
    {
      return valueChoices(field.kind.choices.map(\.label), about: field.label, last.value, text)
    }
    let flags = fields.map { field in
      CommandFlag(
        name: field.name.rawValue,
        help: [field.label, field.hint].filter { !$0.isEmpty }.joined(separator: " · "))
    }
    return choices(of: flags, line, text)
  }

  /// The flags of the words of the command line with which the screen looks at something, and their values where
  /// those are few.
  private func flagChoices(
    _ flags: [CommandFlag], _ action: Action, _ line: PaletteLine, _ text: String
  ) -> [PaletteChoice] {
    guard let last = line.flags.last, last.value == nil ? !line.endsInWord : line.endsInWord else {
      return choices(of: flags, line, text)
    }
    let values = values(of: last.name, action)
    guard let flag = flags.first(where: { $0.name == last.name }), !values.isEmpty else { return [] }
    return valueChoices(values, about: flag.help, last.value, text)
  }

  /// `nil` where no flag may follow.
  private func flags(of action: Action) -> [CommandFlag]? {
    user.commands.first { !$0.flags.isEmpty && Action(commandWord: $0.name) == action }?.flags
  }

  /// What may be chosen behind a flag; empty where it is typed.
  private func values(of flag: String, _ action: Action) -> [String] {
    switch flag {
    case "view": user.views.all(in: words).map(\.name)
    case "sort" where action == .showFigures: FigureSort.allCases.map { words[$0.word] }
    case "sort": SortColumn.allCases.map { words[$0.word] }
    default: []
    }
  }

  /// The flags that are not on the line yet and begin with what is typed of one.
  private func choices(of flags: [CommandFlag], _ line: PaletteLine, _ text: String) -> [PaletteChoice] {
    var typed = ""
    var start = text
    if line.endsInWord, let last = text.split(separator: " ").last, last.hasPrefix("-") {
      typed = last.drop { $0 == "-" }.lowercased()
      start = String(text.dropLast(last.count))
    }
    let given = Set(line.flags.dropLast(typed.isEmpty ? 0 : 1).map(\.name))
    if !start.hasSuffix(" ") { start += " " }
    return flags.filter { $0.name.hasPrefix(typed) && !given.contains($0.name) }.map { flag in
      PaletteChoice(
        name: "--\(flag.name)", help: flag.help, line: "\(start)--\(flag.name) ", entry: nil)
    }
  }

  private func valueChoices(
    _ values: [String], about help: String, _ typed: String?, _ text: String
  ) -> [PaletteChoice] {
    let word = (typed ?? "").folded
    let start = typed.map { String(text.dropLast($0.count)).trimmingQuote } ?? text
    return values.filter { word.isEmpty || $0.folded.contains(word) }.map { value in
      let quoted = value.contains(" ") ? "\"\(value)\"" : value
      return PaletteChoice(name: value, help: help, line: "\(start)\(quoted) ", entry: nil)
    }
  }

  /// The form as it would open, made of what is known now.
  private func paletteForm(_ verb: Verb, _ line: PaletteLine) -> Form? {
    let order = paletteOrder(verb, line)
    guard let target = order.targets.first, let subject = entry(target.caseID)?.subject else { return nil }
    return Form.make(verb, in: context(verb, of: subject, item: target.item))
  }

  // MARK: - Keys

  mutating func openPalette() { overlay = .palette(PaletteState()) }

  mutating func handlePalette(_ key: Key, _ palette: PaletteState) -> [Effect] {
    var palette = palette
    palette.fault = nil
    let choices = choices(of: palette)
    switch key {
    case .escape, .control("c"): overlay = nil
    case .tab:
      if choices.indices.contains(palette.menu.selected) {
        palette.menu.field = TextField(choices[palette.menu.selected].line)
        palette.menu.selected = 0
      }
      overlay = .palette(palette)
    case .enter: return runPalette(palette, choices)
    case .left, .right, .home, .end:
      palette.menu.field.handle(key)
      overlay = .palette(palette)
    default:
      handle(key, in: &palette.menu, count: choices.count)
      overlay = .palette(palette)
    }
    return []
  }

  /// A line that begins with a name does what it says; else Enter takes what is selected in the list.
  private mutating func runPalette(_ palette: PaletteState, _ choices: [PaletteChoice]) -> [Effect] {
    let text = palette.menu.field.text
    let selected = choices.indices.contains(palette.menu.selected) ? choices[palette.menu.selected] : nil
    let isPicked = palette.menu.selected > 0 && selected?.entry != nil
    if !isPicked, let (entry, line) = meant(by: text) { return run(entry, line, of: palette) }
    if let entry = selected?.entry {
      if case .again(let line) = entry.deed {
        guard let (entry, rest) = meant(by: line) else { return refuse(words.notKnownHere(line), palette) }
        var palette = palette
        palette.menu.field = TextField(line)
        return run(entry, rest, of: palette)
      }
      // Only the beginning of the name was typed; flags behind it count all the same.
      var rest = PaletteLine(text)
      rest.dropWords(rest.words.count)
      return run(entry, rest, of: palette)
    }
    return text.allSatisfy(\.isWhitespace) ? [] : refuse(words.notKnownHere(text), palette)
  }

  mutating func refuse(_ sentence: String, _ palette: PaletteState) -> [Effect] {
    var palette = palette
    palette.fault = sentence
    overlay = .palette(palette)
    return []
  }

  /// Remembers a line that was done, the latest first.
  mutating func rememberLine(_ text: String) {
    let line = SettingLines.trimmed(text[...])
    guard !line.isEmpty else { return }
    earlierLines.removeAll { $0 == line }
    earlierLines.insert(line, at: 0)
    if earlierLines.count > 30 { earlierLines.removeLast() }
  }
}

extension PaletteEntry {
  /// Offered before anything is typed: municipalities are too many for that.
  fileprivate var isOffered: Bool { if case .subject = deed { false } else { true } }
}

extension String {
  /// Without the quotation mark at its end that a value began with.
  fileprivate var trimmingQuote: String {
    last.map { "\"“„".contains($0) } == true ? String(dropLast()) : self
  }
}
