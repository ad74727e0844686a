import Wording

/// The words of a command line, with the one that names the command found among the options.
struct Invocation {
  let arguments: [String]
  /// The first word that is neither an option nor the value of one; of a command in two words its name.
  let word: String?
  /// Everything but that word, or those two.
  let rest: [String]
  /// The words before `--`, after which nothing is an option any more.
  private let options: ArraySlice<String>

  init(_ arguments: [String]) {
    self.arguments = arguments
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    options = arguments[..<end]
    guard let place = Invocation.placeOfWord(in: options) else {
      word = nil
      rest = arguments
      return
    }
    // `meeting hold` is one command, and so is `overleg gehouden`.
    let next = arguments.dropFirst(place + 1).first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    let both = next.flatMap { CommandTable.entry(named: "\(arguments[place])-\($0)") }
    word = both?.name ?? arguments[place]
    rest = Array(arguments[..<place] + arguments.dropFirst(place + (both == nil ? 1 : 2)))
  }

  private static func placeOfWord(in options: ArraySlice<String>) -> Int? {
    var isValue = false
    for index in options.indices {
      let text = options[index]
      if isValue {
        isValue = false
      } else if text.hasPrefix("-") {
        isValue = takesValue(text)
      } else {
        return index
      }
    }
    return nil
  }

  /// Options whose value is the next word.
  private static let namesOfValues: Set<String> = {
    let entries = OptionTable.common + CommandTable.all.flatMap(\.options)
    // One that stands alone at some commands takes nothing before the command.
    let alone = Set(entries.filter { $0.value == nil }.map(\.name))
    return Set(entries.map(\.name)).subtracting(alone)
  }()

  private static let usual = OptionTable.common + [OptionTable.help, OptionTable.version]

  /// Whether the next word is the value of this option. The table of all options is only made for a strange one.
  private static func takesValue(_ text: String) -> Bool {
    if let option = usual.first(where: { "--" + $0.name == text }) { return option.value != nil }
    return text.hasPrefix("--") && namesOfValues.contains(String(text.dropFirst(2)))
  }

  /// The value that an option was given last, before anything is parsed.
  static func value(of option: String, in arguments: [String]) -> String? {
    let options = arguments[..<(arguments.firstIndex(of: "--") ?? arguments.endIndex)]
    var value: String?
    for (text, next) in zip(options, options.dropFirst().map { Optional($0) } + [nil]) {
      if text == option, let next { value = next }
      if text.hasPrefix("\(option)=") { value = String(text.dropFirst(option.count + 1)) }
    }
    return value
  }

  /// The words that are neither options nor values of them.
  private var topics: [String] {
    var topics: [String] = []
    var isValue = false
    for text in rest {
      if isValue {
        isValue = false
      } else if text.hasPrefix("-") {
        isValue = Invocation.takesValue(text)
      } else {
        topics.append(text)
      }
    }
    return topics
  }

  var asksVersion: Bool { word == nil && options.contains("--version") }

  var asksCompletions: Bool {
    options.contains { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("---completion") }
  }

  /// What help is asked on, however it is asked; `nil` when it is not.
  func helpTopic(_ words: Words) throws(Stop) -> HelpText.Topic? {
    let isHelpCommand = word.map { CommandTable.help.names.contains($0) } ?? false
    if isHelpCommand {
      guard let topic = topics.first else { return .program }
      let both = topics.prefix(2).joined(separator: "-")
      return try HelpText.Topic(named: CommandTable.entry(named: both)?.name ?? topic, words)
    }
    guard options.contains("--help") || options.contains("-h") else { return nil }
    return try word.map { word throws(Stop) in try HelpText.Topic(named: word, words) } ?? .program
  }
}
