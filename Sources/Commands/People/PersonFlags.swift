import ArgumentParser
import Supervision
import Wording

/// What is said of a person on the command line.
struct PersonFlags: ParsableArguments {
  @Option(help: OptionTable.name.argumentHelp) var name: String?
  @Option(help: OptionTable.role.argumentHelp) var role: String?
  @Option(help: OptionTable.contact.argumentHelp) var contact: String?
  @Option(help: OptionTable.body.argumentHelp) var body: String?
  @Option(help: OptionTable.absent.argumentHelp) var absent: [String] = []

  /// What was said, to be applied to a person; an empty value takes something away.
  func edit(_ words: Words) throws(Stop) -> (Person) -> Person {
    let code = try body.map { body throws(Stop) in try self.code(body, words) }
    let absences = try self.absences(words)
    return { standing in
      var person = standing
      if let name { person.name = name }
      if let role { person.role = role.isEmpty ? nil : role }
      if let contact { person.contact = contact.isEmpty ? nil : contact }
      if let code { person.body = code }
      if !absent.isEmpty { person.absent = absences }
      return person
    }
  }

  private func code(_ text: String, _ words: Words) throws(Stop) -> String? {
    if text.isEmpty { return nil }
    let code = text.uppercased()
    let digits = code.dropFirst(2)
    guard code.hasPrefix("GM"), digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      throw Stop(.usage, words.invalidValue(text, of: OptionTable.body.usage(in: words), allowed: ["GM0034"]))
    }
    return code
  }

  private func absences(_ words: Words) throws(Stop) -> [Person.Absence] {
    var found: [Person.Absence] = []
    for text in absent where !text.isEmpty {
      let days = text.split(separator: ".", omittingEmptySubsequences: true).map { Day(iso: $0) }
      guard days.count == 2, let from = days[0], let until = days[1] else {
        throw Stop(
          .usage,
          words.invalidValue(
            text, of: OptionTable.absent.usage(in: words), allowed: ["2024-07-22..2024-08-09"]))
      }
      found.append(Person.Absence(from: from, until: until))
    }
    return found
  }
}
