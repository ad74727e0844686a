import Browser
import Display
import Supervision
import Wording

/// The help, made from the tables of commands and options; examples come first.
package enum HelpText {
  /// What help is asked on.
  package enum Topic {
    case program
    case command(CommandEntry)
    /// Commands of two words, by the first.
    case family(String)
    case subject(HelpTopic)

    init(named word: String, _ words: Words) throws(Stop) {
      if let entry = CommandTable.entry(named: word) {
        self = .command(entry)
      } else if let topic = HelpTopic(named: word) {
        self = .subject(topic)
      } else if !CommandTable.family(of: word).isEmpty {
        self = .family(word)
      } else {
        throw Stop(.usage, words.noHelpOn(word, near: HelpText.near(word)))
      }
    }
  }

  private static func near(_ word: String) -> String? {
    CommandTable.near(word) ?? Spelling.nearest(to: word, among: HelpTopic.allCases.flatMap(\.names))
  }

  /// - Parameter keys: as the user has them.
  package static func text(of topic: Topic, in words: Words, keys: KeyTable = .shipped) -> String {
    switch topic {
    case .program: program(words)
    case .command(let entry): command(entry, words)
    case .family(let word): family(word, words)
    case .subject(let topic): subject(topic, words, keys)
    }
  }

  /// What is shown where there is no terminal for the screen.
  static func short(in words: Words) -> String {
    section(words.screenNeedsTerminal, commandLines(CommandTable.shownFirst, words)) + "\n"
      + words.seeHelp("trede --help")
  }

  private static func program(_ words: Words) -> String {
    let examples =
      [("trede", words.opensScreen)]
      + CommandTable.shownFirst.compactMap { entry in
        entry.examples.first.map { (words[$0.line], words[entry.summary]) }
      }
    return words.programSummary + "\n\n"
      + section(words.examplesHeading, examples) + "\n"
      + section(
        words.usageHeading,
        [("trede [\(words.optionsWord)]", ""), ("trede \(words.commandWord) [\(words.optionsWord)]", "")])
      + "\n"
      + CommandTable.groups.map {
        section(words.commands($0.heading), commandLines($0.entries, words)) + "\n"
      }
      .joined()
      + section(
        words.commonOptionsHeading,
        optionLines(OptionTable.common + [OptionTable.help, OptionTable.version], words))
      + "\n" + section(words.screenOptionsHeading, optionLines(OptionTable.screen, words)) + "\n"
      + section(
        words.topicsHeading,
        HelpTopic.allCases.map { topic in
          (
            "trede \(CommandTable.help.name(in: words.language)) \(topic.name(in: words.language))",
            words[topic.title]
          )
        })
  }

  private static func command(_ entry: CommandEntry, _ words: Words) -> String {
    let name = entry.name(in: words.language)
    let other = entry.otherName(in: words.language).map { " (\(words.alsoCalled("trede \($0)")))" } ?? ""
    var usage = "trede \(name)"
    if let argument = entry.argument { usage += " \(words[argument])" }
    var text = "trede \(name)\(other)\n  \(words[entry.summary])\n\n"
    text += section(words.examplesHeading, entry.examples.map { (words[$0.line], words[$0.meaning]) }) + "\n"
    text += section(words.usageHeading, [("\(usage) [\(words.optionsWord)]", "")]) + "\n"
    if !entry.options.isEmpty {
      text += section(words.optionsHeading, optionLines(entry.options, words)) + "\n"
    }
    text += section(words.commonOptionsHeading, optionLines(OptionTable.common + [OptionTable.help], words))
    if !entry.remarks.isEmpty { text += "\n" + entry.remarks.map { paragraph(words[$0]) }.joined() }
    return text
  }

  /// What may stand behind the first word of a command of two, with the names of the language of that word.
  static func family(_ word: String, _ words: Words) -> String {
    let lines = CommandTable.family(of: word).map { entry in
      let name = entry.name.hasPrefix("\(word)-") ? entry.name : entry.alias
      let typed = "trede \(word) \(name.dropFirst(word.count + 1))"
      return (entry.argument.map { "\(typed) \(words[$0])" } ?? typed, words[entry.summary])
    }
    return section(words.needsSecondWord(word), lines)
  }

  private static func subject(_ topic: HelpTopic, _ words: Words, _ keys: KeyTable) -> String {
    let lines = topic.lines(keys).map { (words[$0.0], words[$0.1]) }
    return section(words[topic.title], lines, isNarrow: true)
      + (topic.remark.map { "\n" + paragraph(words[$0]) } ?? "")
  }

  private static func paragraph(_ text: String) -> String {
    text.wrapped(to: 80).map { "\($0)\n" }.joined()
  }

  private static func commandLines(_ entries: [CommandEntry], _ words: Words) -> [(String, String)] {
    entries.map { entry in
      let name = entry.name(in: words.language)
      let names = entry.otherName(in: words.language).map { "\(name) (\($0))" } ?? name
      return (entry.argument.map { "\(names) \(words[$0])" } ?? names, words[entry.summary])
    }
  }

  private static func optionLines(_ entries: [OptionEntry], _ words: Words) -> [(String, String)] {
    entries.map { ($0.usage(in: words), words[$0.help]) }
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
