import Supervision
import Testing
import Wording

/// Holds the tables of Docs/Dates.md to what is understood.
@Suite("Docs/Dates.md")
struct InputDocumentTests {
  /// The day on which everything on the page is typed.
  static let today = Day(2024, 4, 2)

  /// The rows of the table under a heading, without the first two lines.
  static func rows(under heading: String) -> [[String]] {
    let page = Project.text("Docs/Dates.md") ?? ""
    guard let start = page.firstRange(of: "## \(heading)\n") else { return [] }
    let section = page[start.upperBound...].split(separator: "\n").prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      return cells.map { cell in
        String(cell.filter { $0 != "`" }.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  private static func day(_ typed: String, _ direction: DayInput.Direction) -> String {
    do { return try DayInput.day(from: typed, on: today, direction).iso } catch { return "refused" }
  }

  @Test("Days", arguments: rows(under: "Days"))
  func days(row: [String]) throws {
    try #require(row.count == 3)
    #expect(Self.day(row[0], .forward) == row[1], "\(row[0])")
    #expect(Self.day(row[0], .backward) == row[2], "\(row[0])")
  }

  private static func reading(_ wording: Deadline.Wording) -> String {
    switch wording {
    case .before(let day): "before \(day)"
    case .by(let day): "by \(day)"
    case .on(let day): "on \(day)"
    case .window(let first, let last): "window \(first) \(last)"
    case .within(let count, let unit, let day): "within \(count) \(unit.rawValue) \(day)"
    case .ahead(let count, let unit, let day): "ahead \(count) \(unit.rawValue) \(day)"
    case .undated: "undated"
    }
  }

  @Test("Terms", arguments: rows(under: "Terms"))
  func terms(row: [String]) throws {
    try #require(row.count == 3)
    do {
      let input = try DeadlineInput(row[0], on: Self.today)
      #expect(Self.reading(input.wording) == row[1], "\(row[0])")
      #expect(input.phrase == row[2], "\(row[0])")
    } catch {
      #expect(row[1] == "refused" && row[2].isEmpty, "\(row[0]): \(error)")
    }
  }

  @Test("Half-years", arguments: rows(under: "Half-years"))
  func halfYears(row: [String]) throws {
    try #require(row.count == 2)
    do {
      #expect(try HalfYearInput.halfYear(from: row[0]).description == row[1])
    } catch {
      #expect(row[1] == "refused", "\(row[0]): \(error)")
    }
  }

  @Test("Persons", arguments: rows(under: "Persons"))
  func persons(row: [String]) throws {
    try #require(row.count == 2)
    do {
      let input = try PersonsInput(row[0])
      let parts = input.parts.map(String.init).joined(separator: " + ")
      #expect((input.parts.count == 1 ? "\(input.total)" : "\(input.total) = \(parts)") == row[1])
    } catch {
      #expect(row[1] == "refused", "\(row[0]): \(error)")
    }
  }

  @Test("No table went missing")
  func complete() {
    for (heading, count) in [("Days", 40), ("Terms", 35), ("Half-years", 9), ("Persons", 8)] {
      #expect(InputDocumentTests.rows(under: heading).count >= count, "\(heading)")
    }
  }
}
