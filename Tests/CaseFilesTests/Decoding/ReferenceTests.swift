import CaseFiles
import Supervision
import Testing

@Suite("Reference data of the program and of the store")
struct ReferenceTests {
  private func contents(_ files: [String: String]) throws -> StoreContents {
    try StoreFixture(Dictionary(uniqueKeysWithValues: files.map { ("reference/\($0).json", $1) })).contents()
  }

  @Test("is there without any file in the store")
  func shared() throws {
    let contents = try contents([:])
    #expect(contents.unreadable == [])
    let book = contents.reference
    #expect(book.calendar.years == [2024])
    #expect(book.calendar.holiday(on: Day(2024, 4, 1))?.kind == .recognised)
    #expect(
      book.calendar.holiday(on: Day(2024, 5, 10))
        == WorkingCalendar.Holiday(day: Day(2024, 5, 10), name: "vrijdag na Hemelvaart", kind: .equated))
    #expect(
      book.municipalities == [
        ReferenceBook.Municipality(code: "GM0034", name: "Almere", aliases: ["almere stad"])
      ])
    #expect(
      book.policies == [
        Policy(
          number: "CVDR1", title: "Beleid", province: "PV24", from: Day(2021, 1, 1), until: nil, source: "s")
      ])
    #expect(book.scale(domain: Case.housing, on: Day(2024, 1, 1))?.steps.map(\.colour) == ["groen", "rood"])
  }

  @Test("of the store goes before that of the program")
  func ofStore() throws {
    let book = try contents([
      "holidays": """
      {"format": 1, "years": [
        {"year": 2024, "holidays": [{"date": "2024-12-31", "name": "eigen"}], "source": "x"},
        {"year": 2025, "holidays": [], "equated": [], "source": "x"}]}
      """,
      "municipalities": """
      {"format": 1, "municipalities": [
        {"code": "GM0034", "name": "Almere-Stad"}, {"code": "GM0050", "name": "Zeewolde"}]}
      """,
      "policies": """
      {"format": 1, "policies": [{"number": "CVDR1", "title": "Eigen", "from": "2020-01-01", "source": "x"}],
        "scales": [{"domain": "huisvesting-vergunninghouders", "from": "2023-01-01", "until": "2023-12-31",
          "steps": [{"word": "voldoet", "colour": "wit"}], "source": "x"}]}
      """,
    ]).reference
    #expect(book.calendar.years == [2024, 2025])
    #expect(book.calendar.holiday(on: Day(2024, 12, 31))?.name == "eigen")
    #expect(book.calendar.holiday(on: Day(2024, 4, 1)) == nil, "a year is taken whole")
    #expect(book.municipalities.map(\.name) == ["Almere-Stad", "Zeewolde"])
    #expect(book.policies.map(\.title) == ["Eigen"])
    #expect(book.scale(domain: Case.housing, on: Day(2023, 6, 1))?.steps.map(\.word) == ["voldoet"])
    #expect(
      book.scale(domain: Case.housing, on: Day(2024, 6, 1))?.steps.map(\.word) == [
        "adequaat", "niet adequaat",
      ])
  }

  @Test(
    "with a fault is a row, and adds nothing",
    arguments: [
      ("holidays", #"{"format": 1}"#, 1, FileFault.missingKey("years")),
      (
        "holidays",
        #"{"format": 1, "years": [{"year": 2025, "holidays": [{"date": "2024-12-25", "name": "x"}]}]}"#, 62,
        .impossibleDate(key: "years[0].holidays[0].date", value: "2024-12-25")
      ),
      (
        "holidays", #"{"format": 1, "years": [{"year": 2025}, {"year": 0}]}"#, 50,
        .outOfRange(key: "years[1].year", value: 0, allowed: 2...9998)
      ),
      (
        "municipalities", #"{"format": 1, "municipalities": [{"code": "0050", "name": "x"}]}"#, 43,
        .malformedCode("0050")
      ),
      ("municipalities", #"{"format": 2, "municipalities": []}"#, 12, .newerFormat(2)),
      (
        "policies", #"{"format": 1, "policies": [{"number": "1"}]}"#, 28, .missingKey("policies[0].title")
      ),
      (
        "policies", #"{"format": 1, "scales": [{"domain": "x", "from": "2020-01-01", "source": "x"}]}"#, 26,
        .missingKey("scales[0].steps")
      ),
      (
        "policies",
        #"{"format": 1, "scales": [{"domain": "x", "from": "2020-01-01", "steps": [{"word": "a"}, "#
          + #"{"word": "b", "colour": "rood"}], "source": "x"}]}"#, 74,
        .missingKey("scales[0].steps[0].colour")
      ),
      (
        "policies", #"{"format": 1, "domains": [{"code": "x", "title": "x", "rhythm": "maand"}]}"#, 65,
        .unknownWord(key: "domains[0].rhythm", value: "maand", allowed: ["halfYear", "year"])
      ),
    ])
  func faults(name: String, text: String, column: Int, fault: FileFault) throws {
    let contents = try contents([name: text])
    #expect(
      contents.unreadable
        == [UnreadableFile(file: "reference/\(name).json", line: 1, column: column, fault: fault)])
    #expect(contents.reference.calendar.years == [2024])
    #expect(contents.reference.municipalities.map(\.name) == ["Almere"])
    #expect(contents.reference.policies.count == 1 && contents.reference.scales.count == 1)
  }
}
