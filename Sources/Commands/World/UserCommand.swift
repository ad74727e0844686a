/// How a program of the user ended that was started from the screen.
package enum UserCommandEnd: Hashable, Sendable {
  case ended(code: Int32)
  /// It goes on: a viewer that stays open.
  case running
  case missing
}

/// A program of the user, as a settings file names it: words, which no shell reads.
struct UserCommand: Hashable {
  let words: [String]

  /// The first line that is no comment. `nil` where there is none.
  init?(setting text: String?) {
    let lines = (text ?? "").split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    guard let words = lines.first(where: { $0.first.map { !$0.hasPrefix("#") } ?? false }) else { return nil }
    self.words = words
  }

  /// As it is named in a sentence.
  var name: String { words.joined(separator: " ") }
}

/// What is done with a text that is copied: the setting `copy`.
enum CopySetting: Hashable {
  /// OSC 52, where the terminal is of a kind that takes it.
  case automatic
  /// OSC 52 anyway.
  case terminal
  case off
  case command(UserCommand)

  static let name = "copy"

  init(_ text: String?) {
    guard let command = UserCommand(setting: text) else {
      self = .automatic
      return
    }
    switch command.words.map({ $0.lowercased() }) {
    case ["osc52"]: self = .terminal
    case ["no"], ["nee"]: self = .off
    case ["auto"]: self = .automatic
    default: self = .command(command)
    }
  }
}

extension UserCommand {
  /// The setting with the command that opens a document.
  static let openDocument = "open-document"
}
