/// A command as the help and `Docs/Commands.md` say it. All sentences are Dutch.
package struct CommandEntry: Sendable {
  package let name: String
  /// The Dutch word for the same command.
  package let alias: String
  /// What stands for its argument in the help; `nil` when it takes none.
  package let argument: String?
  package let summary: String
  package let examples: [Example]
  /// Other words that are understood; the help does not list them.
  let otherNames: [String]
  /// Besides the options that every command has. Made when they are asked for: there are hundreds.
  package var options: [OptionEntry] { makeOptions() }
  private let makeOptions: @Sendable () -> [OptionEntry]
  /// Paragraphs below the options.
  package let remarks: [String]

  package struct Example: Sendable {
    package let line: String
    package let meaning: String

    package init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// Both words for it.
  package var names: [String] { alias == name ? [name] : [name, alias] }

  init(
    _ name: String, _ alias: String, argument: String? = nil, _ summary: String, examples: [Example],
    options: @autoclosure @escaping @Sendable () -> [OptionEntry] = [], remarks: [String] = [],
    otherNames: [String] = []
  ) {
    self.name = name
    self.alias = alias
    self.argument = argument
    self.summary = summary
    self.examples = examples
    makeOptions = options
    self.remarks = remarks
    self.otherNames = otherNames
  }
}
