/// A line of a script as a shell reads it: words, double and single quotes, a backslash at the end of a line.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\n" {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

/// A command of the tutorial, with the heading that it stands under.
struct TutorialCommand {
  let heading: String
  /// The words after `trede`.
  let words: [String]

  /// `Docs/Tutorial/almere.sh`, command by command.
  static func all() throws -> [TutorialCommand] {
    let script = try Project.text("Docs/Tutorial/almere.sh").replacing("\\\n", with: " ")
    var commands: [TutorialCommand] = []
    var heading = ""
    var note: [String] = []
    for line in script.split(separator: "\n").map(String.init) {
      if line.hasPrefix("# ") {
        heading = String(line.dropFirst(2))
      } else if line.hasPrefix("trede ") {
        commands.append(TutorialCommand(heading: heading, words: Array(ShellWords.split(line).dropFirst())))
      } else if line.hasPrefix("note()") {
        note = Array(ShellWords.split(String(line.drop { $0 != "{" }.dropFirst())).dropFirst().dropLast(2))
      } else if line.hasPrefix("note ") {
        commands.append(TutorialCommand(heading: heading, words: note + ShellWords.split(line).dropFirst()))
      }
    }
    return commands
  }
}
