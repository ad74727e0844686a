import Testing

@testable import Tables

@Suite("Files as other programs make them")
struct RealFileTests {
  @Test(
    "The same table from each program", arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
  func table(name: String) throws {
    let bytes = try fixture(name)
    let file = try TableFile(bytes)
    #expect(file.sheets.map(\.name) == ["Taakstelling 2024-I", "Oud"])
    #expect(file.sheets.map(\.isHidden) == [false, true])
    #expect(try file.read(file.sheets[0]) { _ in .goOn }.map { "\($0.first):\($0.last)" } == ["A1:D1"])

    let found = try rows(bytes)
    #expect(found.map(\.number) == [1, 3, 4, 5, 6, 7])
    #expect(found[1].cells.map(\.text) == ["CBS-code", "Gemeente", "Taakstelling", "Peildatum"])
    #expect(found[2].cells.map(\.place.reference) == ["A4", "B4", "C4", "D4"])
    #expect(found[2][1].text == "Noordwolde")
    #expect(found[2][3].value == .day(TableDay(year: 2024, month: 4, day: 1)))
    let numbers = found[2...4].map { NumberReading($0[2], notation: file.notation) }
    #expect(numbers == [.whole(216), .whole(1234), .whole(0)])
    #expect(found[5][2].value == (name == "openpyxl.xlsx" ? .notCalculated : .number("1450")))
  }

  @Test("A workbook with a password, and one from before 2007")
  func oldContainers() throws {
    #expect(fault(try fixture("protected.xlsx")) == .encrypted)
    #expect(fault(try fixture("old.xls")) == .oldWorkbook)
  }

  @Test("Whatever is damaged in a file, reading it ends with rows or a fault")
  func damage() throws {
    let files = [
      try fixture("openpyxl.xlsx"), try fixture("libreoffice.xlsx"), try fixture("libreoffice.ods"),
      try fixture("old.xls"), try fixture("protected.xlsx"),
      Array("code;naam;aantal\r\nGM9001;\"Noord\";1,5\r\n".utf8),
    ]
    var chance = Chance()
    var outcomes: Set<String> = []
    for file in files {
      for _ in 0..<300 {
        let found = fault(chance.damaged(file)).map { String("\($0)".prefix { $0 != "(" }) }
        outcomes.insert(found ?? "rows")
      }
    }
    #expect(outcomes.isSuperset(of: ["rows", "damaged"]))
  }
}

/// Numbers that look like chance, and are the same at every run.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64 = 2024

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) | (state << 31)
  }

  mutating func damaged(_ file: [UInt8]) -> [UInt8] {
    var file = file
    switch Int.random(in: 0..<4, using: &self) {
    case 0: file.removeLast(Int.random(in: 1...file.count, using: &self))
    case 1:
      let start = Int.random(in: 0..<file.count, using: &self)
      file.removeSubrange(start..<min(file.count, start + Int.random(in: 1...64, using: &self)))
    default:
      for _ in 0..<Int.random(in: 1...8, using: &self) {
        file[Int.random(in: 0..<file.count, using: &self)] = UInt8.random(in: 0...255, using: &self)
      }
    }
    return file
  }
}
