import Supervision
import Testing

/// A second judgement does not rewrite what was known before it.
@Suite("Judgements one after another") struct JudgementHistoryTests {
  private let period: HalfYear = "2023-II"

  private func judged(_ word: String, _ colour: String, _ on: Day?, _ reason: String? = nil) -> Judgement {
    var judgement = Judgement(word: word, colour: colour, on: on)
    judgement.reason = reason
    return judgement
  }

  private func assess(_ judgement: Judgement, in file: Case, today: Day) throws -> Case {
    try file.applying(.assess(period, judgement), in: ChangeContext(today: today, scales: Scales.all))
  }

  @Test func secondJudgementLeavesTheFirstOneKnownBeforeIt() throws {
    let first = judged("niet adequaat", "rood", "2024-02-20", "niet volgens planning")
    let second = judged("redelijk adequaat", "oranje", "2024-04-02")
    var file = emptyCase()
    file.halfYears = [record(period)]
    file = try assess(first, in: file, today: "2024-02-20")
    file = try assess(second, in: file, today: "2024-04-02")
    let record = try #require(file.record(period))
    #expect(record.judgement == second && record.earlierJudgements == [first])
    #expect(record.knownJudgement(on: "2024-02-19") == nil && !record.isJudged(on: "2024-02-19"))
    #expect(record.knownJudgement(on: "2024-03-31") == first)
    #expect(record.knownJudgement(on: "2024-04-02") == second)
    #expect(try assess(second, in: file, today: "2024-04-02") == file, "the same once more is nothing new")
  }

  @Test func oneEnteredLaterForAnEarlierDayDoesNotReplaceTheLatest() throws {
    let late = judged("redelijk adequaat", "oranje", "2024-04-02")
    let early = judged("niet adequaat", "rood", nil)
    var file = emptyCase()
    file.halfYears = [record(period)]
    file.halfYears[0].judgement = late
    file = try assess(early, in: file, today: "2024-04-03")
    #expect(file.record(period)?.knownJudgement(on: "2024-04-03") == late)
    #expect(file.record(period)?.knownJudgement(on: "2024-01-01") == early)
  }

  @Test func periodThatHasNotBegunIsNotJudged() {
    let judgement = judged("adequaat", "groen", nil)
    let today = ChangeContext(today: "2024-04-02", scales: Scales.all)
    #expect(throws: RuleViolation.notBegun("2024-II", on: "2024-07-01")) {
      try emptyCase().applying(.assess("2024-II", judgement), in: today)
    }
    #expect(throws: Never.self) { try emptyCase().applying(.assess("2024-I", judgement), in: today) }
  }
}
