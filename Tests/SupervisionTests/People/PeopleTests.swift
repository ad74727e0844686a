import Supervision
import Testing

@Suite("People, absence and where a name stands") struct PeopleTests {
  private let clerk = Person(id: "ab", name: "Anna de Beer", role: "griffier", body: "GM9001")
  private let holiday = Person.Absence(from: "2024-04-29", until: "2024-05-10")

  private var team: People {
    People([
      Person(id: "jk", name: "Jo Kramer", absent: [holiday]), Person(id: "mb", name: "Mo Bos"), clerk,
    ])
  }

  private var file: Case {
    var file = emptyCase()
    file.handler = "JK"
    file.deputy = "MB"
    file.agreements = [agreement("a1", .by("2024-05-01"))]
    file.actions = [OwnAction(id: "w1", title: "toetsen"), OwnAction(id: "w2", title: "bellen")]
    file.actions[1].handler = "mb"
    return file
  }

  private func handlers(_ people: People, on day: Day) -> [String?] {
    var today = context(day)
    today.people = people
    return file.agenda(in: today).map(\.handler)
  }

  @Test(
    arguments: [
      ("2024-04-28", "JK"), ("2024-04-29", "MB"), ("2024-05-10", "MB"), ("2024-05-11", "JK"),
    ] as [(Day, String)])
  func itemsFallToTheDeputyDuringAnAbsence(day: Day, handler: String) {
    #expect(file.handlerOnDuty(on: day, people: team) == handler)
    #expect(handlers(team, on: day) == [handler, handler, "mb"])
  }

  @Test func nobodyToFallTo() {
    var alone = file
    alone.deputy = nil
    #expect(alone.handlerOnDuty(on: "2024-05-01", people: team) == "JK")
    let both = People([
      Person(id: "jk", name: "Jo Kramer", absent: [holiday]),
      Person(id: "mb", name: "Mo Bos", absent: [holiday]),
    ])
    #expect(file.handlerOnDuty(on: "2024-05-01", people: both) == "JK")
    #expect(file.handlerOnDuty(on: "2024-05-01", people: People()) == "JK")
  }

  @Test func addedChangedAndForgotten() throws {
    var added = try People().adding(clerk)
    #expect(added.of("GM9001") == [clerk])
    var changed = clerk
    changed.role = "wethouder wonen"
    added = try added.changing(changed)
    #expect(added["AB"]?.role == "wethouder wonen")
    #expect(try added.forgetting("ab") == People())
  }

  @Test func impossibleChangesAreRefused() {
    #expect(throws: People.Violation.idTaken("AB")) { try team.adding(Person(id: "AB", name: "x")) }
    #expect(throws: People.Violation.senselessID("a b")) { try team.adding(Person(id: "a b", name: "x")) }
    #expect(throws: People.Violation.senselessID("")) { try team.adding(Person(id: "", name: "x")) }
    #expect(throws: People.Violation.missing("name")) { try team.adding(Person(id: "x", name: " ")) }
    #expect(throws: People.Violation.noSuchPerson("x")) { try team.changing(Person(id: "x", name: "x")) }
    #expect(throws: People.Violation.noSuchPerson("x")) { try team.forgetting("x") }
    let backwards = Person.Absence(from: "2024-05-10", until: "2024-05-01")
    #expect(throws: People.Violation.absenceEndsBeforeItStarts(backwards)) {
      try team.changing(Person(id: "jk", name: "Jo Kramer", absent: [backwards]))
    }
  }

  @Test func nameIsFoundInEveryFreeText() {
    var subject = file
    subject.notes = [Note(id: "n1", on: nil, text: "Gebeld.\nANNA DE BEER zegt ja", internal: true)]
    subject.contacts = [Contact(id: "c1", on: "2024-05-01", with: "mevr. De Beer", text: ["akkoord"])]
    subject.actions[0].requester = "A. Beer"
    subject.handler = "Anna de Beer"
    #expect(
      subject.mentions(of: clerk).map { "\($0.key): \($0.excerpt)" } == [
        "notes.n1: ANNA DE BEER zegt ja", "contacts.c1: mevr. De Beer", "actions.w1: A. Beer",
        "case.handler: Anna de Beer",
      ])
    #expect(
      subject.mentions(of: clerk).allSatisfy { $0.caseID == "gm9001" && $0.municipality == "Zandwolde" })
  }

  @Test func partOfAWordIsNoName() {
    var subject = file
    subject.notes = [Note(id: "n1", on: nil, text: "beeren, opbeer en Beers", internal: false)]
    #expect(subject.mentions(of: clerk).isEmpty)
  }

  @Test func longLineIsCutAroundTheName() {
    var subject = file
    let filler = String(repeating: "x", count: 40)
    subject.notes = [Note(id: "n1", on: nil, text: "\(filler) Beer \(filler)", internal: false)]
    let excerpt = subject.mentions(of: clerk).first?.excerpt
    #expect(excerpt == "…\(filler.prefix(29)) Beer \(filler.prefix(29))…")
  }

  @Test func aNameIsFoundInTheSentenceAndTheValuesOfAStep() {
    let person = Person(id: "jk", name: "J. de Vries")
    func entry(_ sentence: String, _ value: String) -> LogEntry {
      let change = ValueChange(path: "notes[n1]", before: nil, after: value)
      let stamp = StepStamp(id: "s1", at: "2024-04-02T08:41:00+02:00", author: "jk", today: "2024-04-02")
      let file = LoggedFile(path: "cases/gm0034.json", before: nil, after: nil, changes: [change])
      return LogEntry(stamp: stamp, kind: .change, sentence: sentence, files: [file])
    }
    #expect(entry("gebeld met De Vries", "{}").mention(of: person)?.excerpt == "gebeld met De Vries")
    #expect(
      entry("iets", #"{"text": "Gebeld.\nVries belt"}"#).mention(of: person)?.excerpt.contains("Vries")
        == true)
    #expect(entry("Vriesland", "{}").mention(of: person) == nil)
  }
}
