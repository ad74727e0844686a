import Supervision
import Testing

@Suite("One command for several municipalities") struct SeveralMunicipalitiesTests {
  private func desk() -> Desk {
    var urk = Fixture.bare("GM0184", "Urk")
    urk.agreements = [Worked.almere.agreements[0]]
    urk.agreements[0].meeting = nil
    let desk = Desk()
    desk.contents = Fixture.contents([Worked.almere, urk])
    return desk
  }

  @Test("It is one step, and one undo takes it back")
  func oneStep() throws {
    let desk = desk()
    let before = desk.archive.cases
    #expect(
      desk.run("contact almere,urk --with griffier --how telefoon --text gebeld") == 0, "\(desk.errors)")
    #expect(
      desk.output
        == "Vastgelegd: 2 contactmomenten vastgelegd: Almere en Urk. Ongedaan maken: trede ongedaan\n")
    for id in ["gm0034", "gm0184"] as [CaseID] {
      #expect(desk.archive.cases[id]?.contacts.last?.text == ["gebeld"])
    }
    #expect(try desk.archive.log(of: nil, limit: nil).count == 1)
    #expect(desk.run("undo") == 0)
    #expect(desk.archive.cases == before)
  }

  @Test("A line that each of them has; a municipality that is named twice counts once")
  func items() throws {
    let desk = desk()
    #expect(desk.run(["receive", "almere, urk,gm0034", "a1", "--on", "2024-03-28"]) == 0, "\(desk.errors)")
    for id in ["gm0034", "gm0184"] as [CaseID] {
      let agreement = desk.archive.cases[id]?.agreements.first { $0.id == "a1" }
      #expect(agreement?.receipts == [Receipt(on: Day(2024, 3, 28))])
    }
    #expect(desk.output.contains("2 ontvangsten vastgelegd: Almere en Urk."))
  }

  @Test("--dry-run says for each what would happen")
  func rehearsal() {
    let desk = desk()
    let before = desk.archive.cases
    #expect(desk.run("remind almere,urk a1 --on 2024-04-02 --dry-run") == 0)
    #expect(desk.output.hasPrefix("Zou vastleggen: 2 rappels verstuurd: Almere en Urk.\n"))
    for text in ["van Almere", "van Urk", "cases/gm0034.json", "cases/gm0184.json"] {
      #expect(desk.output.contains(text), "\(text)")
    }
    #expect(desk.archive.cases == before)
  }

  @Test(
    "What is refused for one is done for none, and that one is named",
    arguments: [
      ("note almere,hoorn iets", 5, "hoorn: Er is geen dossier van “hoorn”."),
      ("receive almere,urk o1", 64, "almere: "), ("remind almere,urk a2", 64, "urk: "),
      ("close almere,urk --on 2024-04-01 --successor lelystad", 64, "almere: Een herindeling"),
      ("note , iets", 64, "Er ontbreekt een woord: GEMEENTE"),
    ]) func refusals(line: String, code: Int32, message: String)
  {
    let desk = desk()
    let before = desk.archive.cases
    #expect(desk.run(line) == code)
    #expect(desk.errors.hasPrefix(message), "\(desk.errors)")
    #expect(desk.archive.cases == before)
    if !line.contains(" , ") { #expect(desk.errors.hasSuffix("\nEr is niets vastgelegd.\n")) }
  }

  @Test("Several cases are opened at once")
  func opening() {
    let desk = desk()
    #expect(desk.run("open lelystad,gm1900 --handler jk") == 0, "\(desk.errors)")
    #expect(desk.archive.cases["gm0995"]?.handler == "jk")
    #expect(desk.archive.cases["gm1900"]?.name == "Súdwest-Fryslân")
  }

  @Test("What is odd is said with the name of its municipality, and to remove is asked once")
  func questions() {
    let desk = desk()
    #expect(desk.run(["note", "almere,urk", "Bsn 123456782 genoemd.", "--yes"]) == 0)
    #expect(desk.errors.contains("Let op: Almere: ") && desk.errors.contains("Let op: Urk: "))
    desk.isTerminal = .init(input: true, output: true, errors: true)
    desk.answers = ["j"]
    #expect(desk.run("remove almere,urk a1") == 0, "\(desk.errors)")
    #expect(desk.errors.split(separator: "[").count == 2)
    #expect(desk.archive.cases["gm0184"]?.agreements.isEmpty == true)
  }
}
