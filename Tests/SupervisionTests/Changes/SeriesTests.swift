import Supervision
import Testing

@Suite("A series of agreements") struct SeriesTests {
  private var report: Agreement {
    var report = agreement("a1", .by("2024-02-10"), .agreed, kind: .report)
    report.title = "Voortgangsrapportage"
    report.schedule.original.phrase = "uiterlijk de 10e, zes keer"
    report.agreedOn = "2024-02-02"
    report.receipts = [Receipt(on: "2024-02-09")]
    return report
  }

  private func agreements(_ records: [Record]) -> [Agreement] {
    records.compactMap { if case .agreement(let agreement) = $0 { agreement } else { nil } }
  }

  @Test func sixTimesTheTenth() throws {
    let series = agreements(report.series(.monthly(day: 10), from: "2024-02-02", count: 6))
    #expect(series.map(\.title).first == "Voortgangsrapportage 1/6")
    #expect(series.map(\.title).last == "Voortgangsrapportage 6/6")
    #expect(
      series.map(\.schedule.original.wording) == [
        .by("2024-02-10"), .by("2024-03-10"), .by("2024-04-10"), .by("2024-05-10"), .by("2024-06-10"),
        .by("2024-07-10"),
      ])
    #expect(series.allSatisfy { $0.schedule.original.phrase == "uiterlijk de 10e, zes keer" })
    #expect(series.allSatisfy { $0.receipts.isEmpty && $0.agreedOn == "2024-02-02" && $0.id == "" })
  }

  /// Each has a name and an outcome of its own.
  @Test func eachHasItsOwnOutcome() throws {
    let changes = report.series(.monthly(day: 10), from: "2024-02-02", count: 6).map(CaseChange.add)
    var file = try emptyCase().applying(changes, in: ChangeContext(today: "2024-02-02"))
    #expect(file.agreements.map(\.id) == ["a1", "a2", "a3", "a4", "a5", "a6"])
    file = try file.applying(
      .receive(item: "a2", Receipt(on: "2024-03-08")), in: ChangeContext(today: "2024-04-11"))
    #expect(file.standing("a1", on: "2024-04-11") == .late)
    #expect(file.standing("a2", on: "2024-04-11") == .met)
    #expect(file.standing("a3", on: "2024-04-11") == .late)
    #expect(file.standing("a6", on: "2024-04-11") == .later)
  }

  @Test(
    arguments: [
      (.monthly(day: 31), "2024-01-15", ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]),
      (.monthly(day: 31), "2023-02-28", ["2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31"]),
      (.monthly(day: 10), "2024-11-11", ["2024-12-10", "2025-01-10", "2025-02-10", "2025-03-10"]),
      (.monthly(day: 10), "2024-11-10", ["2024-11-10", "2024-12-10", "2025-01-10", "2025-02-10"]),
      (.weekly(every: 2), "2024-02-26", ["2024-02-26", "2024-03-11", "2024-03-25", "2024-04-08"]),
      (.weekly(every: 0), "2024-02-26", ["2024-02-26", "2024-03-04", "2024-03-11", "2024-03-18"]),
    ] as [(Rhythm, Day, [Day])])
  func daysOfARhythm(rhythm: Rhythm, first: Day, days: [Day]) {
    #expect(rhythm.days(from: first, count: 4) == days)
  }

  @Test func readingOfTheDayStays() {
    var before = report
    before.schedule.original.wording = .before("2024-02-10")
    let series = agreements(before.series(.weekly(every: 1), from: "2024-02-10", count: 2))
    #expect(series.map(\.schedule.original.wording) == [.before("2024-02-10"), .before("2024-02-17")])
    var undated = report
    undated.schedule.original.wording = .undated
    #expect(
      agreements(undated.series(.weekly(every: 1), from: "2024-02-10", count: 1))[0].schedule.original.wording
        == .by("2024-02-10"))
  }

  @Test(arguments: [0, -1]) func noneOfNothing(count: Int) {
    #expect(report.series(.weekly(every: 1), from: "2024-02-10", count: count).isEmpty)
  }
}
