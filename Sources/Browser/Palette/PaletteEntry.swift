import Recording
import Supervision
import Wording

/// Something that the palette can do, by every word that may be typed for it.
package struct PaletteEntry: Hashable, Sendable {
  enum Deed: Hashable, Sendable {
    case action(Action)
    case verb(Verb)
    case view(SavedView)
    case subject(CaseID)
    case filter(String)
    /// A line that was typed before.
    case again(String)
    /// What only the command line does.
    case elsewhere(String)
  }

  let deed: Deed
  /// The one that is shown first.
  package let names: [String]
  package let help: String

  package var name: String { names[0] }

  var isVerb: Bool { if case .verb = deed { true } else { false } }

  /// How well a text fits, 0 best; `nil` when it does not. All its words must be there.
  func rank(_ typed: [String]) -> Int? {
    guard let first = typed.first else { return 3 }
    let folded = names.map(\.folded)
    let whole = typed.joined(separator: " ")
    if folded.contains(whole) { return 0 }
    if folded.contains(where: { $0.hasPrefix(whole) }) { return 1 }
    if folded.contains(where: { name in typed.allSatisfy { name.contains($0) } }) {
      return folded.contains { $0.split { " -:".contains($0) }.contains { $0.hasPrefix(first) } } ? 2 : 3
    }
    let text = "\(folded.joined(separator: " ")) \(help.folded)"
    return typed.allSatisfy { text.contains($0) } ? 4 : nil
  }
}

extension State {
  /// Everything the palette knows here: what the keys do, what can be recorded, views, words of the command line, and
  /// the municipalities.
  var paletteEntries: [PaletteEntry] {
    actionEntries + verbEntries + elsewhereEntries + viewEntries + subjectEntries
  }

  /// Each word once, in the order given.
  private func names(_ words: [String]) -> [String] {
    words.reduce(into: []) { names, word in
      if !word.isEmpty, !names.contains(where: { $0.folded == word.folded }) { names.append(word) }
    }
  }

  /// The phrase in the language of the screen, then in the others.
  private func both(_ phrase: (Words) -> String) -> [String] {
    [phrase(words)] + Language.allCases.filter { $0 != words.language }.map { phrase(Words($0)) }
  }

  private var actionEntries: [PaletteEntry] {
    var known: Set<Action> = []
    let here = user.keys.available(in: situation).map(\.action)
    // A word of the command line is known everywhere, also where its key is not.
    return (here + user.commands.compactMap { Action(commandWord: $0.name) }).compactMap { action in
      // Moving is done with keys alone, and every verb has a word of its own.
      guard !action.isMove, known.insert(action).inserted else { return nil }
      let typed = user.commands.filter { Action(commandWord: $0.name) == action }
      let lines = typed.flatMap { words.language == .dutch ? [$0.alias, $0.name] : [$0.name, $0.alias] }
      let labels = both { $0.label(action) }
      let first =
        action == .openDossier || action == .sheet || lines.isEmpty ? labels + lines : lines + labels
      return PaletteEntry(deed: .action(action), names: names(first), help: words.help(action))
    }
  }

  private var verbEntries: [PaletteEntry] {
    Verb.allCases.map { verb in
      let alias = Words.aliases[verb.rawValue] ?? verb.rawValue
      let words = words.language == .dutch ? [alias, verb.rawValue] : [verb.rawValue, alias]
      return PaletteEntry(
        deed: .verb(verb), names: names(words + both { $0.menuLabel(verb.rawValue) }),
        help: self.words.verb(verb.rawValue))
    }
  }

  /// Words of the command line for what the screen does not do.
  private var elsewhereEntries: [PaletteEntry] {
    user.commands.filter { Action(commandWord: $0.name) == nil && Verb(rawValue: $0.name) == nil }.map {
      word in
      PaletteEntry(
        deed: .elsewhere(words.language == .dutch ? word.alias : word.name),
        names: names(words.language == .dutch ? [word.alias, word.name] : [word.name, word.alias]),
        help: words.onCommandLine(word.summary))
    }
  }

  private var viewEntries: [PaletteEntry] {
    user.views.all(in: words).map { view in
      PaletteEntry(
        deed: .view(view), names: names(user.views.names(of: view, in: words)), help: view.summary(in: words))
    }
  }

  private var subjectEntries: [PaletteEntry] {
    entries.map { entry in
      let subject = entry.subject
      let isHousing = subject.domain == Case.housing
      let names =
        isHousing ? [subject.name, subject.code] + subject.aliases : [words.caseName(entry.overview)]
      return PaletteEntry(
        deed: .subject(subject.id), names: self.names(names), help: words.goToDossier(subject.code))
    }
  }
}

extension Action {
  /// Moving about, for which a word would be longer than the key.
  var isMove: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPanel, .previousPanel, .previousStep, .nextStep,
      .previousDay, .nextDay, .palette:
      true
    default: false
    }
  }
}
