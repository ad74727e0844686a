import Supervision
import Testing

/// What is on record for a judgement: facts with their sources, and nothing that leans to one.
@Suite("The facts for a judgement") struct JudgementFactsTests {
  private func facts(
    _ file: Case, _ period: HalfYear = "2023-II", on today: Day = "2024-02-12", among: [Case] = []
  )
    -> JudgementFacts
  {
    file.judgementFacts(period, among: among.isEmpty ? [file] : among, in: context(today))
  }

  @Test func almereAsInTheLetter() {
    let facts = facts(Almere.file)
    #expect(facts.opening?.value == 147)
    #expect(facts.target?.value == 216)
    #expect(facts.earlierTargets == [336])
    #expect(facts.total?.value == 363)
    #expect(facts.total?.source == nil, "a sum has no source of its own")
    #expect(facts.stand?.value.housed == 318)
    #expect(facts.stand?.source?.title == "Brief over 2023-II")
    #expect(facts.balance == Balance(45))
    #expect(facts.split == Split(housed: 318, target: 216, backlog: 147))
    #expect(facts.achievedPerMonth == 53)
    #expect(facts.neededPerMonth == nil, "nothing is needed of a half-year that is over")
    #expect(facts.plans.map(\.version.status) == [.voldoende])
    #expect(facts.targets.map(\.result) == [.notMeasured, .withoutNumber])
    #expect(facts.targets.map(\.isMilestone) == [true, true])
    #expect(facts.previous == nil)
    #expect(facts.ladder.since == "2021-09-15")
    #expect(facts.own == nil)
  }

  @Test func aHalfYearThatRunsHasAPaceThatIsNeeded() {
    var file = Almere.file
    let place = file.halfYears.count - 1
    file.halfYears[place].counts = [Count(asOf: "2024-04-01", housed: 120, delivered: "2024-04-09")]
    let running = facts(file, "2024-I", on: "2024-04-10")
    #expect(running.achievedPerMonth == 40)
    #expect(running.neededPerMonth == 53)
    #expect(running.previous?.judgement.value.colour == "rood")
    #expect(running.targets.map(\.result) == [.short(42)])
    #expect(running.targets.first?.isEffort == true)
    // After the peildatum the same stand needs nothing any more.
    #expect(facts(file, "2024-I", on: "2024-07-01").neededPerMonth == nil)
  }

  @Test func unknownStaysUnknown() {
    let facts = facts(emptyCase())
    #expect(facts.opening == nil && facts.target == nil && facts.total == nil && facts.stand == nil)
    #expect(facts.balance == nil && facts.share == nil && facts.place == nil && facts.achievedPerMonth == nil)
    #expect(facts.plans.isEmpty && facts.targets.isEmpty)
  }

  @Test func whatBecameKnownLaterIsNoFactYet() {
    var file = emptyCase()
    file.halfYears = [
      record(
        "2023-II", carried: 10, target: 50,
        counts: [
          Count(asOf: "2024-01-01", housed: 40, delivered: "2024-01-11"),
          Count(asOf: "2024-01-01", housed: 41, reporter: .municipality, delivered: "2024-01-16"),
        ])
    ]
    #expect(facts(file, on: "2024-01-10").stand == nil)
    #expect(facts(file, on: "2024-01-11").stand?.value.housed == 40)
    #expect(facts(file, on: "2024-01-11").own == nil)
    #expect(facts(file, on: "2024-01-16").own?.value.housed == 41)
    #expect(facts(file, on: "2024-01-16").own?.source == nil)
    #expect(facts(file, on: "2024-01-16").balance == Balance(20), "COA leads")
  }

  // MARK: - The place

  private func municipality(_ number: Int, total: Int?, housed: Int?) -> Case {
    var file = emptyCase("GM900\(number)", "Gemeente \(number)")
    var half = record("2023-II", carried: total.map { $0 - 3 }, target: total == nil ? nil : 3)
    if let housed { half.counts = [Count(asOf: "2024-01-01", housed: housed)] }
    file.halfYears = [half]
    return file
  }

  private func places(_ totals: [(total: Int?, housed: Int?)]) -> [RoundPlace?] {
    let cases = totals.enumerated().map {
      municipality($0.offset, total: $0.element.total, housed: $0.element.housed)
    }
    return cases.map { $0.place(in: "2023-II", among: cases, on: "2024-02-12") }
  }

  @Test func placesGoByExactShares() {
    // A third, and 333 of 1000, which is just less.
    let places = places([(300, 100), (1000, 333), (60, 50)])
    #expect(places.map { $0?.rank } == [2, 3, 1])
    #expect(places.map { $0?.sharing } == [1, 1, 1])
  }

  @Test func equalSharesHaveTheSamePlace() {
    let places = places([(10, 5), (20, 10), (10, 9)])
    #expect(places.map { $0?.rank } == [2, 2, 1])
    #expect(places[0]?.sharing == 2)
    #expect(places[0]?.known == 3)
  }

  @Test func aLeadOrNothingToHouseIsDone() {
    // Twice what was asked, exactly what was asked, and a lead larger than the target.
    let places = places([(10, 20), (10, 10), (-5, 0), (10, 9)])
    #expect(places.map { $0?.rank } == [1, 1, 1, 4])
    #expect(places[2]?.sharing == 3)
  }

  @Test func whatIsNotKnownHasNoPlace() {
    let places = places([(10, 5), (nil, 4), (10, nil)])
    #expect(places.map { $0?.rank } == [1, nil, nil])
    #expect(places[0]?.unknown == 2)
  }

  @Test func onlyStandsOfTheSameDayAreCompared() {
    var first = municipality(1, total: 10, housed: nil)
    first.halfYears[0].counts = [Count(asOf: "2023-11-01", housed: 4), Count(asOf: "2023-12-01", housed: 6)]
    var second = municipality(2, total: 10, housed: nil)
    second.halfYears[0].counts = [Count(asOf: "2023-11-01", housed: 5)]
    let place = first.place(in: "2023-II", among: [first, second], on: "2023-12-15")
    #expect(place?.asOf == "2023-12-01" && place?.known == 1 && place?.unknown == 1)
    #expect(second.place(in: "2023-II", among: [first, second], on: "2023-12-15")?.rank == 1)
  }
}
