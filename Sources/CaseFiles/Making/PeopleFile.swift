package import Supervision

/// The people of a store as the text of `reference/people.json`: two spaces, a line for every key.
package enum PeopleFile {
  package static let name = "people.json"

  package static func text(of people: People) -> String {
    guard !people.all.isEmpty else { return "{\n  \"format\": 1,\n  \"people\": []\n}\n" }
    return "{\n  \"format\": 1,\n  \"people\": [\n" + people.all.map(text).joined(separator: ",\n")
      + "\n  ]\n}\n"
  }

  private static func text(of person: Person) -> String {
    var lines = ["\"id\": \(quoted(person.id))", "\"name\": \(quoted(person.name))"]
    if let role = person.role { lines.append("\"role\": \(quoted(role))") }
    if let contact = person.contact { lines.append("\"contact\": \(quoted(contact))") }
    if let body = person.body { lines.append("\"body\": \(quoted(body))") }
    if !person.absent.isEmpty {
      let absences = person.absent.map { absence in
        """
                {
                  "from": "\(absence.from.iso)",
                  "until": "\(absence.until.iso)"
                }
        """
      }
      lines.append("\"absent\": [\n" + absences.joined(separator: ",\n") + "\n      ]")
    }
    return "    {\n" + lines.map { "      \($0)" }.joined(separator: ",\n") + "\n    }"
  }

  /// A text as JSON has it. Only what must be is escaped, so that a person can read the file.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
