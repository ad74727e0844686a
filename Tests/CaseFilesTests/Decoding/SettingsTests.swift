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
