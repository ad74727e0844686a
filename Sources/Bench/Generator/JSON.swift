/// A JSON value whose keys keep their order, to be written as a case file is laid out.
enum JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case number(Int)
  case boolean(Bool)
  case array([JSON])
  case object([(String, JSON)])

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }

  static func day(_ day: CivilDay) -> JSON { .string(day.description) }

  /// The text of a file: two spaces of indent, every key and element on its own line, a final newline.
  var fileText: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let value): text += JSON.quoted(value)
    case .number(let value): text += String(value)
    case .boolean(let value): text += value ? "true" : "false"
    case .array(let elements):
      JSON.write(elements, between: ("[", "]"), to: &text, indent: indent) { element, text, indent in
        element.write(to: &text, indent: indent)
      }
    case .object(let members):
      JSON.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        text += JSON.quoted(member.0) + ": "
        member.1.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between brackets: (String, String), to text: inout String, indent: String,
    one: (Part, inout String, String) -> Void
  ) {
    let deeper = indent + "  "
    text += brackets.0
    for (index, part) in parts.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + deeper
      one(part, &text, deeper)
    }
    text += (parts.isEmpty ? "" : "\n" + indent) + brackets.1
  }

  /// A string in quotes. Control characters other than a line break do not occur in made-up data.
  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for character in value {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return quoted + "\""
  }
}
