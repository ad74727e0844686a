import Supervision
import Testing

/// Rule 47: the day on which a letter says how things are.
@Suite("The day of a letter") struct LetterDayTests {
  private static func file(
    _ state: Letter.State, _ days: [Letter.State: Day], date: Day? = nil, latest: Day? = nil
  ) -> Case {
    var file = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    file.documents = [Document(id: "brief", title: "Brief", date: date, latest: latest)]
    file.halfYears = [HalfYearRecord(period: "2023-II")]
    file.halfYears[0].letter = Letter(document: "brief", state: state)
    file.halfYears[0].letter?.days = days
    return file
  }

  struct Example: Sendable {
    let file: Case
    let day: Day?
    let above: Day?
  }

  static let adopted: [Letter.State: Day] = [
    .concept: "2024-02-19", .adopted: "2024-04-23", .sent: "2024-04-24",
  ]
  static let examples = [
    // A letter that GS did not adopt says how things are today, whatever the date of the concept.
    Example(file: file(.concept, [.concept: "2024-02-19"], date: "2024-02-19"), day: nil, above: nil),
    Example(file: file(.inCouncil, [.inCouncil: "2024-02-20"], latest: "2024-03-31"), day: nil, above: nil),
    // The date goes first, then the day it was sent, then that of its adoption.
    Example(file: file(.sent, adopted, date: "2024-04-23"), day: "2024-04-23", above: "2024-04-23"),
    Example(file: file(.sent, adopted, date: "2024-04-26"), day: "2024-04-26", above: "2024-04-26"),
    Example(file: file(.sent, adopted), day: "2024-04-24", above: "2024-04-24"),
    Example(file: file(.adopted, [.adopted: "2024-04-23"]), day: "2024-04-23", above: nil),
    // The document that was made as a concept has kept its date.
    Example(file: file(.sent, adopted, date: "2024-02-19"), day: "2024-04-24", above: "2024-04-24"),
    Example(
      file: file(.sent, [.concept: "2024-02-19", .sent: "2024-04-24"], date: "2024-02-19"),
      day: "2024-04-24", above: "2024-04-24"),
    Example(
      file: file(.adopted, [.concept: "2024-02-19", .adopted: "2024-04-23"], date: "2024-02-19"),
      day: "2024-04-23", above: nil),
    // Nothing is known but the last day it can have, as with the letter of Almere.
    Example(file: file(.adopted, [:], latest: "2024-03-31"), day: "2024-03-31", above: nil),
    Example(file: file(.public, [.public: "2024-05-02"]), day: "2024-05-02", above: nil),
    Example(file: file(.sent, [:]), day: nil, above: nil),
  ]

  @Test(arguments: examples)
  func rule47LetterSaysHowThingsWereOnItsDay(example: Example) {
    #expect(example.file.letterDay(over: "2023-II") == example.day)
    #expect(example.file.dayAboveLetter(over: "2023-II") == example.above)
    #expect(example.file.letterDay(over: "2024-I") == nil)
  }
}
