import Wording

/// The words of a command line, with the one that names the command found among the options.
struct Invocation {
  let arguments: [String]
  /// The first word that is neither an option nor the value of one.
  let word: String?
  /// Everything but that word.
  let rest: [String]
  /// The words before `--`, after which nothing is an option any more.
  private let options: ArraySlice<String>

  init(_ arguments: [String]) {
    self.arguments = arguments
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    options = arguments[..<end]
    let place = Invocation.placeOfWord(in: options)
    word = place.map { arguments[$0] }
    rest = arguments.indices.filter { $0 != place }.map { arguments[$0] }
  }

  private static func placeOfWord(in options: ArraySlice<String>) -> Int? {
    var isValue = false
    for index in options.indices {
      let text = options[index]
      if isValue {
        isValue = false
      } else if text.hasPrefix("-") {
        isValue = namesOfValues.contains(text)
      } else {
        return index
      }
    }
    return nil
  }

  /// Options whose value is the next word.
  private static let namesOfValues: Set<String> = {
    let entries = OptionTable.common + CommandTable.all.flatMap(\.options)
    return Set(entries.filter { $0.value != nil }.map { "--\($0.name)" })
  }()

  var asksVersion: Bool { word == nil && options.contains("--version") }

  var asksCompletions: Bool {
    options.contains { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("---completion") }
  }

  /// What help is asked on, however it is asked; `nil` when it is not.
  func helpTopic() throws(Stop) -> HelpText.Topic? {
    let isHelpCommand = word.map { CommandTable.help.names.contains($0) } ?? false
    if isHelpCommand {
      guard let topic = rest.first(where: { !$0.hasPrefix("-") }) else { return .program }
      return try HelpText.Topic(named: topic)
    }
    guard options.contains("--help") || options.contains("-h") else { return nil }
    return try word.map { word throws(Stop) in try HelpText.Topic(named: word) } ?? .program
  }
}
