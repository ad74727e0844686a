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
    var lines = ["\"id\": \(QuotedText.json(person.id))", "\"name\": \(QuotedText.json(person.name))"]
    if let role = person.role { lines.append("\"role\": \(QuotedText.json(role))") }
    if let contact = person.contact { lines.append("\"contact\": \(QuotedText.json(contact))") }
    if let body = person.body { lines.append("\"body\": \(QuotedText.json(body))") }
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
}
