import Supervision
import Testing

@Suite("Values at the edge of what is accepted do not bring the program down")
struct ExtremeValuesTests {
  /// The sample with every piece between two marks that `isPiece` accepts replaced, one at a time.
  private func variants(
    by replacements: [String], where isPiece: (Substring) -> Bool
  ) -> [String] {
    let pieces = sampleCase.split(omittingEmptySubsequences: true) { " \n,[]{}:".contains($0) }
    return pieces.filter(isPiece).flatMap { piece in
      replacements.map { replacement in
        String(sampleCase[..<piece.startIndex]) + replacement + String(sampleCase[piece.endIndex...])
      }
    }
  }

  /// Reads each and works out everything that a day shows of it; what is refused is as good.
  private func work(through texts: [String]) throws {
    var accepted = 0
    for text in texts {
      guard case .readable(let content) = try reading(case: text) else { continue }
      accepted += 1
      for today in [Day(2, 1, 1), Day(2024, 4, 2), Day(9998, 12, 31)] {
        let context = AgendaContext(today: today, calendar: WorkingCalendar(years: [], holidays: []))
        _ = content.agenda(in: context)
        _ = content.cautions(in: context, reference: .empty)
        _ = content.ladder(on: today)
      }
    }
    #expect(accepted > 0)
  }

  @Test("days")
  func days() throws {
    try work(
      through: variants(by: ["\"0002-01-01\"", "\"9998-12-31\""]) { $0.hasPrefix("\"20") && $0.count == 12 })
  }

  @Test("half-years")
  func halfYears() throws {
    try work(
      through: variants(by: ["\"0002-I\"", "\"9998-II\""]) { $0.hasPrefix("\"20") && $0.hasSuffix("I\"") })
  }

  @Test("numbers")
  func numbers() throws {
    let numbers = ["0", "-50000000", "50000000", "10000", "366", "100", "6"]
    try work(through: variants(by: numbers) { Int($0) != nil })
  }
}
