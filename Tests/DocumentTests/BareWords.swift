/// The texts in a source file that are in one language only: string literals with a letter in them that stand neither
/// in `say(nl:en:)` nor in `Phrase(nl:en:)`, and that are no key, label of a case, raw value or text to compare with.
struct BareWords {
  struct Found: CustomStringConvertible {
    let line: Int
    let text: String
    var description: String { "\(line): \(text)" }
  }

  private(set) var found: [Found] = []
  private let text: [Character]
  private var index = 0
  private var line = 1
  /// The names before the brackets that are open.
  private var open: [String] = []
  /// The last name, and what stood before the place we are at, without spaces.
  private var name = ""
  private var before: [Character] = []
  private var lineStart = ""

  init(_ source: String) {
    text = Array(source)
    while index < text.count { scan() }
  }

  private func comes(_ sign: String) -> Bool { text[index...].starts(with: Array(sign)) }

  private mutating func step() -> Character {
    let character = text[index]
    index += 1
    if character == "\n" {
      line += 1
      lineStart = ""
    } else {
      lineStart.append(character)
    }
    return character
  }

  private mutating func scan() {
    if comes("//") {
      while index < text.count, text[index] != "\n" { _ = step() }
    } else if comes("\"") {
      literal()
    } else {
      code(step())
    }
  }

  private mutating func code(_ character: Character) {
    if character.isLetter || character.isNumber || character == "_" {
      name =
        before.last.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        ? name + [character] : String(character)
      before.append(character)
      return
    }
    switch character {
    case "(": open.append(before.last.map { $0.isLetter || $0.isNumber } ?? false ? name : "")
    case "[", "{": open.append("")
    case ")", "]", "}": _ = open.popLast()
    default: break
    }
    // A space ends a name.
    before.append(character)
  }

  private mutating func literal() {
    let start = (line: line, prefix: lineStart, before: before.last { !$0.isWhitespace })
    let isLong = comes("\"\"\"")
    let end = isLong ? "\"\"\"" : "\""
    index += end.count
    var said = ""
    while index < text.count, !comes(end) {
      if comes("\\(") {
        index += 2
        let depth = open.count
        open.append("")
        before.append("(")
        while index < text.count, open.count > depth { scan() }
      } else if comes("\\") {
        index += 1
        _ = step()
      } else {
        said.append(step())
      }
    }
    index += end.count
    before.append("\"")
    if said.contains(where: \.isLetter), !isSaid, !isNoText(start.prefix, start.before) {
      found.append(Found(line: start.line, text: said))
    }
  }

  private var isSaid: Bool { open.contains("say") || open.contains("Phrase") }

  /// A key of a table, the label of a case, a raw value, or something to compare with.
  private func isNoText(_ prefix: String, _ before: Character?) -> Bool {
    let next = text[index...].first { !$0.isWhitespace }
    if next == ":", before != "?" { return true }
    let start = prefix.drop(while: \.isWhitespace)
    if start.hasPrefix("case \"") || start == "case " {
      if start.filter({ $0 == ":" }).isEmpty { return true }
    }
    if start.hasPrefix("case "), before == "=", !start.contains(":") { return true }
    if prefix.hasSuffix("== ") || prefix.hasSuffix("!= ") { return true }
    return ["hasPrefix", "hasSuffix", "contains", "replacing", "firstRange"].contains(open.last ?? "")
  }
}
