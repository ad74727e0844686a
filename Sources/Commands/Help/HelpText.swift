import Display
import Supervision
import Wording

/// The help, in Dutch, made from the tables of commands and options; examples come first.
package enum HelpText {
  /// What help is asked on.
  package enum Topic {
    case program
    case command(CommandEntry)
    /// Commands of two words, by the first.
    case family(String)
    case subject(HelpTopic)

    init(named word: String) throws(Stop) {
      if let entry = CommandTable.entry(named: word) {
        self = .command(entry)
      } else if let topic = HelpTopic(rawValue: word) {
        self = .subject(topic)
      } else if !CommandTable.family(of: word).isEmpty {
        self = .family(word)
      } else {
        throw Stop(.usage, Words(.dutch).noHelpOn(word, near: HelpText.near(word)))
      }
    }
  }

  private static func near(_ word: String) -> String? {
    CommandTable.near(word) ?? Spelling.nearest(to: word, among: HelpTopic.allCases.map(\.rawValue))
  }

  package static func text(of topic: Topic) -> String {
    switch topic {
    case .program: program
    case .command(let entry): command(entry)
    case .family(let word): family(word)
    case .subject(let topic): section(topic.title, topic.lines, isNarrow: true)
    }
  }

  /// What is shown where there is no terminal for the screen.
  static var short: String {
    let words = Words(.dutch)
    return section(words.screenNeedsTerminal, commandLines(CommandTable.shownFirst)) + "\n"
      + words.seeHelp("trede --help")
  }

  private static var program: String {
    let words = Words(.dutch)
    let examples =
      [("trede", words.opensScreen)]
      + CommandTable.shownFirst.compactMap { entry in
        entry.examples.first.map { ($0.line, entry.summary) }
      }
    return words.programSummary + "\n\n"
      + section(words.examplesHeading, examples) + "\n"
      + section(words.usageHeading, [("trede [opties]", ""), ("trede OPDRACHT [opties]", "")]) + "\n"
      + CommandTable.groups.map { section(words.commands($0.heading), commandLines($0.entries)) + "\n" }
      .joined()
      + section(
        words.commonOptionsHeading, optionLines(OptionTable.common + [OptionTable.help, OptionTable.version]))
      + "\n"
      + section(words.topicsHeading, HelpTopic.allCases.map { ("trede hulp \($0.rawValue)", $0.title) })
  }

  private static func command(_ entry: CommandEntry) -> String {
    let words = Words(.dutch)
    let english = entry.alias == entry.name ? "" : " (\(words.inEnglish(entry.name)))"
    var usage = "trede \(entry.alias)"
    if let argument = entry.argument { usage += " \(argument)" }
    var text = "trede \(entry.alias)\(english)\n  \(entry.summary)\n\n"
    text += section(words.examplesHeading, entry.examples.map { ($0.line, $0.meaning) }) + "\n"
    text += section(words.usageHeading, [("\(usage) [opties]", "")]) + "\n"
    if !entry.options.isEmpty { text += section(words.optionsHeading, optionLines(entry.options)) + "\n" }
    text += section(words.commonOptionsHeading, optionLines(OptionTable.common + [OptionTable.help]))
    if !entry.remarks.isEmpty {
      text += "\n" + entry.remarks.flatMap { $0.wrapped(to: 80) }.map { "\($0)\n" }.joined()
    }
    return text
  }

  /// What may stand behind the first word of a command of two, in the language of that word.
  static func family(_ word: String) -> String {
    let lines = CommandTable.family(of: word).map { entry in
      let name = entry.name.hasPrefix("\(word)-") ? entry.name : entry.alias
      let typed = "trede \(word) \(name.dropFirst(word.count + 1))"
      return (entry.argument.map { "\(typed) \($0)" } ?? typed, entry.summary)
    }
    return section(Words(.dutch).needsSecondWord(word), lines)
  }

  private static func commandLines(_ entries: [CommandEntry]) -> [(String, String)] {
    entries.map { entry in
      let names = entry.alias == entry.name ? entry.name : "\(entry.alias) (\(entry.name))"
      return (entry.argument.map { "\(names) \($0)" } ?? names, entry.summary)
    }
  }

  private static func optionLines(_ entries: [OptionEntry]) -> [(String, String)] {
    entries.map { ($0.usage, $0.help) }
  }

  /// A heading with two columns under it, broken at the width every terminal has. What is too long for the
  /// first column stands on a line of its own.
  private static func section(_ title: String, _ lines: [(String, String)], isNarrow: Bool = false) -> String
  {
    let limit = isNarrow ? 24 : 38
    let width = lines.map(\.0.displayWidth).filter { $0 <= limit }.max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    var text = title + "\n"
    for (first, second) in lines {
      text += "  " + first
      let gap = width + 2 - first.displayWidth
      for (number, part) in second.wrapped(to: 80 - width - 4).enumerated() where !part.isEmpty {
        text += number == 0 && gap >= 2 ? String(repeating: " ", count: gap) : "\n" + indent
        text += part
      }
      text += "\n"
    }
    return text
  }
}
