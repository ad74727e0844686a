import Wording

/// A command as the help and `Docs/Commands.md` say it.
package struct CommandEntry: Sendable {
  package let name: String
  /// The Dutch word for the same command.
  package let alias: String
  /// What stands for its argument in the help; `nil` when it takes none.
  package let argument: Phrase?
  package let summary: Phrase
  package let examples: [Example]
  /// Other words that are understood; the help does not list them.
  let otherNames: [String]
  /// Besides the options that every command has. Made when they are asked for: there are hundreds.
  package var options: [OptionEntry] { makeOptions() }
  private let makeOptions: @Sendable () -> [OptionEntry]
  /// Paragraphs below the options. Made when they are asked for, like those.
  package var remarks: [Phrase] { makeRemarks() }
  private let makeRemarks: @Sendable () -> [Phrase]

  package struct Example: Sendable {
    /// What is typed: in each language the words of that language.
    package let line: Phrase
    package let meaning: Phrase

    init(_ line: Phrase, _ meaning: Phrase) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// Whether it goes by this word.
  func has(_ word: String) -> Bool { name == word || alias == word || otherNames.contains(word) }

  /// Both words for it.
  package var names: [String] { alias == name ? [name] : [name, alias] }

  /// The word that the help in a language shows first.
  package func name(in language: Language) -> String {
    switch language {
    case .dutch: alias
    case .english: name
    }
  }

  /// The other word, for those who know it.
  func otherName(in language: Language) -> String? {
    alias == name ? nil : names.first { $0 != name(in: language) }
  }

  func argument(in words: Words) -> String { argument.map { words[$0] } ?? "" }

  init(
    _ name: String, _ alias: String, argument: Phrase? = nil, _ summary: Phrase, examples: [Example],
    options: @autoclosure @escaping @Sendable () -> [OptionEntry] = [],
    remarks: @autoclosure @escaping @Sendable () -> [Phrase] = [],
    otherNames: [String] = []
  ) {
    self.name = name
    self.alias = alias
    self.argument = argument
    self.summary = summary
    self.examples = examples
    makeOptions = options
    makeRemarks = remarks
    self.otherNames = otherNames
  }
}
