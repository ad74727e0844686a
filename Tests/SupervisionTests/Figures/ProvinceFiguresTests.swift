import Supervision
import Testing

@Suite("The province beside the national target") struct ProvinceFiguresTests {
  private func municipality(_ number: Int, _ name: String, _ record: HalfYearRecord?) -> Case {
    var file = emptyCase("GM900\(number)", name)
    file.halfYears = record.map { [$0] } ?? []
    return file
  }

  private var cases: [Case] {
    var first = record("2024-I", carried: 5, target: 20, counts: [Count(asOf: "2024-03-01", housed: 8)])
    first.targets = [
      TargetNotice(persons: 25, national: 20_000),
      TargetNotice(persons: 20, from: "2024-02-15", national: 18_750),
    ]
    return [
      municipality(1, "Zandwolde", first),
      // Only the target is known, and an older stand than the others have.
      municipality(
        2, "Meerburg", record("2024-I", target: 30, counts: [Count(asOf: "2024-02-01", housed: 3)])),
      municipality(
        3, "Súdmeer",
        record(
          "2024-I", carried: -40, target: 10,
          counts: [Count(asOf: "2024-03-01", housed: 2), Count(asOf: "2024-04-01", housed: 4)])),
      municipality(4, "Aadorp", nil),
      municipality(
        5, "Lelieveld",
        record("2024-I", carried: 0, target: 6, counts: [Count(asOf: "2024-03-01", housed: 1)])),
    ]
  }

  @Test func eachSumSaysWhoIsNotInIt() {
    let province = ProvinceFigures("2024-I", CaseWalk(cases), on: "2024-04-02")
    #expect(province.municipalities == 5)
    #expect(province.target.persons == 66 && province.target.known == 4)
    #expect(province.target.missing == ["Aadorp"])
    // 25, nothing for the lead larger than the target, and 6.
    #expect(province.total.persons == 31 && province.total.known == 3)
    #expect(province.total.missing == ["Aadorp", "Meerburg"])
    // All by the stand of 1 March, also who has a newer one.
    #expect(province.asOf == "2024-03-01")
    #expect(province.housed.persons == 11 && province.housed.known == 3)
    #expect(province.housed.missing == ["Aadorp", "Meerburg"])
    #expect(province.isPartial && !province.isGap)
    #expect(province.national.map(\.persons) == [20_000, 18_750])
    #expect(ProvinceFigures("2024-I", CaseWalk(cases), on: "2024-02-14").national.map(\.persons) == [20_000])
  }

  @Test func whoseFileCannotBeReadIsNotInTheSums() {
    func file(_ name: String) -> UnreadableFile { UnreadableFile(file: name, fault: .noPermission) }
    let unread = ProvinceFigures.unread([
      file("cases/gm9006.json"), file("cases/gm9001-archief.json"), file("reference/people.json"),
    ])
    #expect(unread == ["gm9006"])
    let province = ProvinceFigures("2024-I", CaseWalk(cases), unread: unread, on: "2024-04-02")
    #expect(province.municipalities == 6)
    #expect(province.target.persons == 66 && province.target.known == 4)
    #expect(province.target.missing == ["Aadorp", "gm9006"])
    let trend = ProvinceFigures.trend(CaseWalk(cases), unread: unread, through: "2024-I", on: "2024-04-02")
    #expect(trend == [province])
  }

  @Test func nobodyKnownIsNoSumOfNothing() {
    let province = ProvinceFigures("2024-II", CaseWalk(cases), on: "2024-04-02")
    #expect(province.target.known == 0 && province.total.known == 0 && province.housed.known == 0)
    #expect(province.asOf == nil)
    #expect(province.isGap && !province.isPartial)
    #expect(province.target.missing.count == 5)
    #expect(ProvinceFigures("2024-I", CaseWalk([]), on: "2024-04-02").municipalities == 0)
  }

  @Test func whoClosedBeforeTheHalfYearIsNotInIt() {
    var closed = cases
    closed[0].closure = Case.Closure(on: "2024-01-01", successor: "GM9002")
    closed[4].closure = Case.Closure(on: "2024-07-01", successor: "GM9002")
    closed[1].domain = "financien"
    let province = ProvinceFigures("2024-I", CaseWalk(closed), on: "2024-04-02")
    #expect(province.municipalities == 3)
    #expect(province.target.persons == 16)
  }

  @Test func trendHasAGapWhereNobodyHasFigures() {
    var all = cases
    all[0].halfYears.append(record("2023-I", carried: 0, target: 12, counts: []))
    let trend = ProvinceFigures.trend(CaseWalk(all), through: "2024-I", on: "2024-04-02")
    #expect(trend.map(\.period) == ["2023-I", "2023-II", "2024-I"])
    #expect(trend.map(\.target.persons) == [12, 0, 66])
    #expect(trend.map(\.target.known) == [1, 0, 4])
    #expect(ProvinceFigures.trend(CaseWalk([]), through: "2024-I", on: "2024-04-02").isEmpty)
  }
}
