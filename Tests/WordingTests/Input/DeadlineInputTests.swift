import Supervision
import Testing
import Wording

@Suite("A term as it is typed")
struct DeadlineInputTests {
  let today = Day(2024, 4, 2)

  private func read(_ typed: String, on today: Day? = nil) throws(DeadlineInputFault) -> DeadlineInput {
    try DeadlineInput(typed, on: today ?? self.today)
  }

  @Test(
    "What is refused, why, and what to type instead",
    arguments: [
      (
        "tot 1 april", "“tot 1 april” laat open of 1 april zelf meetelt: kies “t/m 1 april” of “voor 1 april”"
      ),
      (
        "tot 1-4-2025",
        "“tot 1-4-2025” laat open of 1-4-2025 zelf meetelt: kies “t/m 1-4-2025” of “voor 1-4-2025”"
      ),
      (
        "tot eind april",
        "“tot 30 april 2024” laat open of 30 april 2024 zelf meetelt: kies “t/m 30 april 2024” of "
          + "“voor 30 april 2024”"
      ),
      (
        "van 16 tot 30 april",
        "“tot 30 april” laat open of 30 april zelf meetelt: typ “t/m” en de laatste dag die meetelt"
      ),
      (
        "ma 16 t/m 30 april",
        "16 april 2024 is een dinsdag en geen maandag: verbeter de datum of laat de dag van de week weg"
      ),
      ("voor 31 april", "31 april bestaat niet: april heeft 30 dagen"),
      ("uiterlijk 29 feb 2025", "2025 is geen schrikkeljaar: februari heeft 28 dagen"),
      ("30 t/m 16 april", "De periode eindigt voordat ze begint: verbeter de eerste of de laatste dag"),
      (
        "16 april 2025 t/m 30 april 2024",
        "De periode eindigt voordat ze begint: verbeter de eerste of de laatste dag"
      ),
      ("voor eind april", "“voor eind april” is geen bepaalde dag: typ de datum, zoals 15 april"),
      ("voor 1 arpil", "“arpil” is niet te lezen. Bedoelde u “april”?"),
      (
        "geven in overweging",
        "“geven in overweging” is niet te lezen als termijn. Typ bijvoorbeeld voor 1 april, uiterlijk 1 augustus, "
          + "16 t/m 30 april of binnen 6 weken"
      ),
      ("", "Typ een termijn, zoals voor 1 april, uiterlijk 1 augustus, 16 t/m 30 april of binnen 6 weken"),
    ])
  func refused(typed: String, sentence: String) {
    #expect(throws: DeadlineInputFault.self) { try read(typed) }
    do { _ = try read(typed) } catch { #expect(Words(.dutch).inputFault(error) == sentence) }
  }

  @Test("The phrases of the letter are read as the case file has them, on any day")
  func letter() throws {
    for today in [Day(2024, 2, 2), Day(2024, 4, 2), Day(2026, 11, 22)] {
      #expect(try read("voor 1 april 2024", on: today).wording == .before(Day(2024, 4, 1)))
      #expect(try read("op 1 april 2024", on: today).wording == .on(Day(2024, 4, 1)))
      #expect(try read("uiterlijk 1 augustus 2024", on: today).wording == .by(Day(2024, 8, 1)))
      #expect(try read("tijdig", on: today).wording == .undated)
      #expect(
        try read("in de tweede helft van april 2024", on: today).wording
          == .window(Day(2024, 4, 16), Day(2024, 4, 30)))
    }
  }

  @Test("Without a year the last day decides: a term that ends today is this year's")
  func nearest() throws {
    #expect(try read("voor 1 april", on: Day(2024, 3, 31)).wording == .before(Day(2024, 4, 1)))
    #expect(try read("voor 1 april", on: Day(2024, 4, 1)).wording == .before(Day(2025, 4, 1)))
    #expect(try read("uiterlijk 1 april", on: Day(2024, 4, 1)).wording == .by(Day(2024, 4, 1)))
    #expect(try read("voor 1 januari", on: Day(2024, 12, 31)).wording == .before(Day(2025, 1, 1)))
    #expect(
      try read("tweede helft april", on: Day(2024, 4, 30)).wording
        == .window(Day(2024, 4, 16), Day(2024, 4, 30)))
    #expect(
      try read("tweede helft april", on: Day(2024, 5, 1)).wording
        == .window(Day(2025, 4, 16), Day(2025, 4, 30)))
    #expect(
      try read("28 december t/m 3 januari", on: Day(2025, 1, 2)).wording
        == .window(Day(2024, 12, 28), Day(2025, 1, 3)))
    #expect(
      try read("binnen 6 weken na 1 december", on: Day(2025, 1, 2)).wording
        == .within(6, .weeks, after: Day(2024, 12, 1)))
    #expect(try read("binnen 5 jaar na 1 april").wording == .within(5, .years, after: Day(2024, 4, 1)))
    #expect(try read("binnen 13 weken na 1 juli").wording == .within(13, .weeks, after: Day(2024, 7, 1)))
    #expect(
      try read("binnen 6 weken na 16 februari", on: Day(2024, 3, 1)).phrase
        == "binnen 6 weken na 16 februari 2024")
    #expect(
      try read("13 weken voor 1 juli", on: Day(2024, 4, 1)).wording == .ahead(13, .weeks, of: Day(2024, 7, 1))
    )
    #expect(try read("13 weken voor 1 juli").wording == .ahead(13, .weeks, of: Day(2025, 7, 1)))
  }

  @Test("Half of February, and a year typed with the first day of a window only")
  func windows() throws {
    #expect(
      try read("tweede helft februari 2024").wording == .window(Day(2024, 2, 16), Day(2024, 2, 29)))
    #expect(
      try read("28 december 2022 t/m 3 januari").wording == .window(Day(2022, 12, 28), Day(2023, 1, 3)))
    #expect(try read("van 16 april t/m 3 mei").phrase == "van 16 april t/m 3 mei 2024")
    #expect(try read("28 december t/m 3 januari 2026").phrase == "28 december 2025 t/m 3 januari 2026")
    #expect(throws: DeadlineInputFault.self) { try read("april 24") }
  }

  @Test("What was typed is kept beside the words to store")
  func typed() throws {
    #expect(try read("voor 1 april", on: Day(2024, 2, 2)).phrase == "voor 1 april 2024")
    let input = try read(" Voor 1 mei ")
    #expect(input.typed == "Voor 1 mei")
    #expect(input.phrase == "Voor 1 mei 2024")
    #expect(try read("“voor 1 mei”").phrase == "voor 1 mei 2024")
  }

  private static let readings = [
    "voor #", "vóór #", "uiterlijk #", "uiterlijk op #", "t/m #", "tot en met #", "op #", "#",
    "binnen zes weken na #", "6 maanden na #", "dertien weken voor #",
  ]

  @Test("The stored words mean the same whenever they are read again", arguments: readings)
  func lasting(reading: String) throws {
    let days = [
      "6 apr", "1 januari", "29 feb", "31-12", "1/4", "1.4", "vrijdag", "vr", "morgen", "+3m", "over 6 weken",
      "eind mei", "6 april 2026", "2026-04-06",
    ]
    for today in [Day(2024, 2, 2), Day(2024, 12, 31), Day(2025, 3, 1)] {
      for day in days where !(reading.hasPrefix("vo") || reading.hasPrefix("vó")) || !day.hasPrefix("eind") {
        let text = String(reading.map { $0 == "#" ? day : String($0) }.joined())
        let input = try read(text, on: today)
        for later in [Day(2024, 2, 2), Day(2027, 6, 30), Day(2044, 1, 1)] {
          let again = try read(input.phrase, on: later)
          #expect(again.wording == input.wording, "\(text): \(input.phrase)")
          #expect(again.phrase == input.phrase)
        }
      }
    }
  }

  @Test("A window that the program writes is read back")
  func ownWindows() throws {
    for start in 0..<350 {
      let first = today.adding(days: start)
      let last = first.adding(days: 13)
      let input = try read(Words(.dutch).window(first, last))
      #expect(input.wording == .window(first, last), "\(input.typed)")
      #expect(try read(input.phrase, on: Day(2030, 1, 1)).wording == .window(first, last))
    }
  }
}
