import Supervision
import Testing

/// Opening a half-year: balances are carried over, nothing is made up.
@Suite("Opening a half-year") struct HalfYearOpeningTests {
  private func closed(carried: Int? = 147, target: Int? = 216, counts: [Count]) -> Case {
    var file = emptyCase("GM0034", "Almere")
    file.halfYears = [record("2023-II", carried: carried, target: target, counts: counts)]
    return file
  }

  private let count = Count(asOf: "2024-01-01", housed: 318, delivered: "2024-01-11", source: "coa")

  private func opening(_ file: Case, _ period: HalfYear = "2024-I", on today: Day = "2024-02-12")
    -> HalfYearOpening
  {
    HalfYearOpening(of: period, in: file, on: today)
  }

  @Test func theBalanceIsTotalMinusCOAsStand() {
    let opening = opening(closed(counts: [count]))
    #expect(opening.carried == .carries(Statement(persons: 45, from: "2024-01-11", source: "coa")))
    #expect(opening.listsPeildatum && opening.asksReport)
    #expect(opening.reportBy == "2024-08-01")
  }

  @Test func theLatestDeliveryCountsAndTheMunicipalitysOwnFigureDoesNot() {
    let corrected = Count(asOf: "2024-01-01", housed: 320, delivered: "2024-02-20")
    let own = Count(asOf: "2024-01-01", housed: 330, reporter: .municipality, delivered: "2024-01-12")
    let file = closed(counts: [count, own, corrected])
    #expect(
      opening(file, on: "2024-02-19").carried
        == .carries(Statement(persons: 45, from: "2024-01-11", source: "coa")))
    #expect(opening(file, on: "2024-02-20").carried == .carries(Statement(persons: 43, from: "2024-02-20")))
  }

  @Test func aLeadIsCarriedBelowZero() {
    let file = closed(carried: 3, target: 28, counts: [Count(asOf: "2024-01-01", housed: 39)])
    #expect(
      opening(file).carried == .carries(Statement(persons: -8)), "a stand without delivery is of its own day")
  }

  @Test func unknownStaysUnknown() {
    #expect(opening(closed(counts: [])).carried == .unknown(.stand))
    #expect(opening(closed(carried: nil, counts: [count])).carried == .unknown(.total))
    #expect(opening(emptyCase()).carried == .unknown(.both))
    #expect(!opening(emptyCase()).listsPeildatum)
    #expect(opening(emptyCase()).asksReport, "whatever the balance is, the report is asked for")
  }

  @Test func aBalanceThatSomebodyStatedIsCarriedWhereThePartsAreNotKnown() {
    var file = closed(carried: nil, target: nil, counts: [])
    file.halfYears[0].balances = [Statement(persons: 32, source: "krant")]
    #expect(opening(file).carried == .carries(Statement(persons: 32, source: "krant")))
  }

  @Test func anOpeningBalanceThatIsThereStays() {
    var file = closed(counts: [count])
    file.halfYears.append(record("2024-I", carried: 45))
    #expect(opening(file).carried == .stands(45))
    file.halfYears[1].carried = [Statement(persons: 40)]
    #expect(opening(file).carried == .differs(standing: 40, worked: 45))
    file.halfYears[0].counts = []
    #expect(opening(file).carried == .standsUnchecked(40, .stand))
  }

  @Test func theReportIsAskedForOnce() {
    #expect(!opening(Almere.file).asksReport)
    #expect(opening(Almere.file, "2024-II").asksReport)
    #expect(opening(Almere.file, "2024-II").reportBy == "2025-02-01")
  }

  @Test func onlyCasesThatGoOnAreOpened() {
    var archive = emptyCase()
    archive.domain = "informatie-en-archiefbeheer"
    #expect(!archive.canOpen("2024-I", on: "2024-02-12"))
    var merged = emptyCase()
    merged.closure = Case.Closure(on: "2024-01-01", successor: "GM9002")
    #expect(!merged.canOpen("2024-I", on: "2023-12-20"))
    #expect(merged.canOpen("2023-II", on: "2023-12-20"))
    #expect(emptyCase().canOpen("2024-I", on: "2024-02-12"))
  }

  @Test func aHalfYearWithOnlyAnOpeningBalanceHasItsPeildatumAndNoNumber() {
    var file = emptyCase()
    file.halfYears = [record("2024-II", carried: 12)]
    let item = file.item("2024-II", on: "2024-07-15")
    #expect(item?.lastDay == "2025-01-01")
    #expect(item?.measurement?.required == nil)
    #expect(item?.standing == .later)
  }
}
