import Supervision
import Wording

/// What the argument parser says, in the language of the run.
///
/// Its errors are not public, its sentences are; what is not recognised is quoted inside a sentence of ours.
struct ParserComplaint {
  let sentence: String

  /// - Parameter arguments: what was typed.
  init(_ message: String, entry: CommandEntry?, _ arguments: [String], _ words: Words) {
    let first = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
    let quoted = first.quotedParts
    let near = entry.map { "trede \($0.name(in: words.language)) --help" } ?? "trede --help"
    let said: String
    if first.hasPrefix("Unknown option"), let name = quoted.first {
      said = words.unknownOption(name, near: OptionTable.near(name, for: entry))
    } else if first.hasPrefix("Invalid option") {
      said = words.unknownOption(String(first.drop { $0 != "-" }), near: nil)
    } else if first.hasPrefix("Missing value for"), let name = quoted.first {
      let option = String(name.prefix { $0 != " " })
      let next = arguments.firstIndex(of: option).map { arguments[($0 + 1)...] }?.first
      said =
        next.map { words.dashedValue($0, of: option) }
        ?? words.missingValue(of: OptionTable.usage(ofFirstWord: name, in: words))
    } else if first.hasPrefix("The option"), quoted.count == 2 {
      said = words.takesNoValue(quoted[0], given: quoted[1])
    } else if first.hasPrefix("Unexpected argument") || first.contains(" unexpected arguments: ") {
      said = words.unexpectedArguments(quoted)
    } else if first.hasPrefix("Missing expected argument") {
      said = words.missingArgument(entry?.argument.map { words[$0] } ?? quoted.first ?? "")
    } else if first.hasPrefix("The value"), quoted.count >= 2 {
      said = words.invalidValue(
        quoted[0], of: OptionTable.usage(ofFirstWord: quoted[1], in: words),
        allowed: Array(quoted.dropFirst(2)))
    } else {
      said = words.parserSays(first)
    }
    sentence = "\(said)\n\(words.seeHelp(near))"
  }
}

extension String {
  /// The parts between single quotes: `The value 'x' is invalid for '--y'` gives `x` and `--y`.
  ///
  /// A quote inside a part, as in `'s-Hertogenbosch`, does not end it: a part ends at a quote that is followed
  /// by a space, a comma, a full stop, a colon, a question mark or the end.
  fileprivate var quotedParts: [String] {
    var parts: [String] = []
    var part: String?
    var characters = Array(self)[...]
    while let character = characters.popFirst() {
      guard character == "'" else {
        part?.append(character)
        continue
      }
      if let found = part {
        if characters.first.map({ " ,.:?".contains($0) }) ?? true {
          parts.append(found)
          part = nil
        } else {
          part = found + "'"
        }
      } else {
        part = ""
      }
    }
    return parts
  }
}

extension OptionTable {
  /// The option that looks most like `name` among those the command takes.
  static func near(_ name: String, for entry: CommandEntry?) -> String? {
    let known = (common + (entry?.options ?? screen) + [help, version]).map { "--\($0.name)" }
    return Spelling.nearest(to: name, among: known)
  }

  /// How an option is written with its value, given what the parser calls it: `--store <store>`.
  static func usage(ofFirstWord text: String, in words: Words) -> String {
    let name = text.prefix { $0 != " " }
    let entries = common + screen + CommandTable.all.flatMap(\.options)
    return entries.first { "--\($0.name)" == name }?.usage(in: words) ?? text
  }
}

extension CommandTable {
  /// The command that looks most like `word`, in the language it was typed in.
  static func near(_ word: String) -> String? {
    let known = all.flatMap(\.names)
    let folded = word.folded
    if folded.utf8.count >= 2, let start = known.first(where: { $0.hasPrefix(folded) }) { return start }
    return Spelling.nearest(to: folded, among: known)
  }
}
