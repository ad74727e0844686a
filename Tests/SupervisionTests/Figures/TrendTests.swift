import Supervision
import Testing

@Suite("Half-years beside each other") struct TrendTests {
  @Test func gapsStayGaps() {
    var file = emptyCase()
    file.halfYears = [
      record("2022-I", carried: 0, target: 30, counts: [Count(asOf: "2022-07-01", housed: 31)]),
      record("2023-I", carried: 4, target: 20, counts: [Count(asOf: "2023-04-01", housed: 9)]),
    ]
    let points = file.trend(through: "2024-I", on: "2024-02-01")
    #expect(points.map(\.period) == ["2022-I", "2022-II", "2023-I"])
    #expect(points.map(\.asked) == [30, nil, 24])
    #expect(points.map(\.housed) == [31, nil, 9])
    #expect(points.map(\.balance) == [Balance(-1), nil, nil])
    #expect(points.map(\.isGap) == [false, true, false])
    // The stand of 1 April says how far the half-year had come.
    #expect(points.map(\.endsHere) == [true, false, false])
  }

  @Test func itEndsWithTheHalfYearThatIsAskedFor() {
    let points = Almere.file.trend(through: "2023-II", on: "2024-04-02")
    #expect(points.map(\.period) == ["2023-I", "2023-II"])
    #expect(points.map(\.balance) == [Balance(147), Balance(45)])
    #expect(Almere.file.trend(through: "2022-II", on: "2024-04-02").isEmpty)
    #expect(emptyCase().trend(through: "2024-I", on: "2024-04-02").isEmpty)
  }

  @Test func whatBecameKnownLaterIsNotInIt() {
    var file = emptyCase()
    file.halfYears = [
      record(
        "2023-II", carried: 0, target: 30,
        counts: [Count(asOf: "2024-01-01", housed: 20, delivered: "2024-01-11")])
    ]
    #expect(file.trend(through: "2024-I", on: "2024-01-10").map(\.housed) == [nil])
    #expect(file.trend(through: "2024-I", on: "2024-01-11").map(\.housed) == [20])
    #expect(file.trend(through: "2024-I", on: "2023-06-30").isEmpty)
  }

  @Test func leadLargerThanTheTargetAskedNobody() {
    var file = emptyCase()
    file.halfYears = [
      record("2023-II", carried: -20, target: 15, counts: [Count(asOf: "2024-01-01", housed: 2)])
    ]
    let point = file.trend(through: "2024-I", on: "2024-02-01").first
    #expect(point?.asked == 0)
    #expect(point?.balance == Balance(-7))
  }
}
