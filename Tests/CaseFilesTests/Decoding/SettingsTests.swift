import CaseFiles
import Supervision
import Testing

@Suite("The settings of a store")
struct SettingsTests {
  private func contents(_ text: String) throws -> StoreContents {
    try StoreFixture(["trede.json": text]).contents()
  }

  @Test("are read with all their keys")
  func all() throws {
    let settings = try contents(
      """
      {
        "format": 1, "name": "Toezicht", "province": "provincie Flevoland", "provinceCode": "PV24",
        "practice": true, "warning": {"general": 10, "report": 21, "onbekend": "x", "duty": null},
        "figuresExpectedAfter": 20
      }
      """
    ).settings
    #expect(
      settings
        == StoreSettings(
          name: "Toezicht", province: "provincie Flevoland", provinceCode: "PV24", practice: true,
          warning: WarningTimes(general: 10, byKind: [.report: 21]), figuresExpectedAfter: 20))
  }

  @Test("name the days of GS and the recesses, in the order of the days")
  func calendar() throws {
    let settings = try contents(
      """
      {
        "format": 1, "name": "Toezicht", "councilDays": ["2024-04-23", "2024-04-09"],
        "recesses": [{"title": "meireces", "window": ["2024-04-29", "2024-05-10"], "door": "PS"}]
      }
      """
    ).settings
    #expect(settings.councilDays == [Day(2024, 4, 9), Day(2024, 4, 23)])
    #expect(
      settings.recesses == [
        Recess(title: "meireces", firstDay: Day(2024, 4, 29), lastDay: Day(2024, 5, 10))
      ])
  }

  @Test("have values where a key is left out")
  func defaults() throws {
    #expect(try contents(#"{"format": 1, "name": "Toezicht"}"#).settings == StoreSettings(name: "Toezicht"))
  }

  @Test(
    "with a fault are a row of their own, and the cases are read all the same",
    arguments: [
      ("{", 1, 2, FileFault.cutOff),
      (#"{"format": 3, "name": "x"}"#, 1, 12, .newerFormat(3)),
      (#"{"format": 1}"#, 1, 1, .missingKey("name")),
      (
        #"{"format": 1, "name": "x", "warning": {"report": 400}}"#, 1, 50,
        .outOfRange(key: "warning.report", value: 400, allowed: 0...366)
      ),
      (
        #"{"format": 1, "name": "x", "councilDays": ["2024-02-30"]}"#, 1, 44,
        .impossibleDate(key: "councilDays[0]", value: "2024-02-30")
      ),
      (
        #"{"format": 1, "name": "x", "recesses": [{"title": "r", "window": ["2024-05-10", "2024-04-29"]}]}"#,
        1,
        66, .contradiction(key: "recesses[0].window", .windowEndsBeforeItStarts)
      ),
      (
        #"{"format": 1, "name": "x", "recesses": [{"title": "r", "window": ["2024-05-10"]}]}"#, 1, 66,
        .outOfRange(key: "recesses[0].window.length", value: 1, allowed: 2...2)
      ),
      (
        #"{"format": 1, "name": "x", "figuresExpectedAfter": -1}"#, 1, 52,
        .outOfRange(key: "figuresExpectedAfter", value: -1, allowed: 0...366)
      ),
    ])
  func faults(text: String, line: Int, column: Int, fault: FileFault) throws {
    let fixture = try StoreFixture(["trede.json": text, "cases/gm0034.json": smallestCase])
    let contents = try fixture.contents()
    #expect(
      contents.unreadable == [UnreadableFile(file: "trede.json", line: line, column: column, fault: fault)])
    #expect(contents.cases.count == 1)
    #expect(fixture.place.path.hasSuffix("/" + contents.settings.name), "the folder lends its name")
  }
}
