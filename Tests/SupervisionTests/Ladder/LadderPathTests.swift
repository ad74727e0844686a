import Supervision
import Testing

/// The path over the ladder, what the law asks at a place of it, and the province by place.
@Suite("The path over the ladder") struct LadderPathTests {
  private func file(_ entries: LadderEntry...) -> Case {
    var file = emptyCase()
    file.ladder = entries
    return file
  }

  private func on(_ trede: Int) -> LadderPlace { Trede(trede).map(LadderPlace.on) ?? .off }

  @Test func everyPlaceHasItsDays() {
    let file = file(
      ladder(.recorded, 2, "2022-10-04"), ladder(.up, 3, "2023-04-18"), ladder(.keep, 3, "2024-02-20"),
      ladder(.down, 0, "2024-03-19"))
    let stays = file.ladder(on: "2024-04-02").stays
    #expect(stays.map(\.place) == [on(2), on(3), .off])
    #expect(stays.map { $0.days(on: "2024-04-02") } == [196, 336, 14])
    #expect(stays.map(\.entries.count) == [1, 2, 1], "keeping a trede is no other place")
    #expect(stays.map(\.isPresent) == [false, false, true])
    let before = file.ladder(on: "2024-02-20")
    #expect(before.stays.map { $0.days(on: "2024-02-20") } == [196, 308], "as it was known then")
    #expect(file.ladder(on: "2024-04-02").daysThere(on: "2024-04-02") == 14, "off the ladder too")
  }

  @Test func unknownDaysStayUnknown() {
    var file = file(ladder(.recorded, 2, nil), ladder(.up, 3, "2023-04-18"), ladder(.up, 4, nil))
    file.documents = [Document(id: "brief", title: "Brief", date: "2024-01-10")]
    file.ladder[2].source = "brief"
    let stays = file.ladder(on: "2024-04-02").stays
    #expect(stays.map(\.since) == [nil, "2023-04-18", nil])
    #expect(stays.allSatisfy { $0.days(on: "2024-04-02") == nil })
    #expect(file.ladder(on: "2024-04-02").daysThere(on: "2024-04-02") == nil)
    #expect(emptyCase().ladder(on: "2024-04-02").stays.isEmpty)
  }

  @Test func frozenDaysEndWithTheThawTheNextPlaceOrToday() {
    let file = file(
      ladder(.recorded, 2, "2021-02-16"), ladder(.freeze, 2, "2021-03-30"), ladder(.thaw, 2, "2021-11-02"),
      ladder(.freeze, 2, "2023-09-01"), ladder(.up, 3, "2023-09-12"), ladder(.freeze, 3, "2024-02-13"))
    let stays = file.ladder(on: "2024-04-02").stays
    #expect(stays[0].frozenDays(from: 1, on: "2024-04-02") == 217)
    #expect(stays[0].frozenDays(from: 3, on: "2024-04-02") == 11)
    #expect(stays[1].frozenDays(from: 1, on: "2024-04-02") == 49)
    #expect(stays[0].frozenDays(from: 0, on: "2024-04-02") == nil, "that entry froze nothing")
  }

  private func checks(_ file: Case, _ today: Day) -> [RequirementCheck] {
    file.requirementChecks(agenda: file.agenda(in: context(today)), on: today)
  }

  @Test func requirementsOfTrede4StayWhenItGoesOnTo5() {
    var file = file(ladder(.recorded, 3, "2022-11-08"), ladder(.up, 4, "2023-10-31"))
    file.ladder[1].requirements = [FulfilledRequirement(.announceIntention, done: "2023-11-03")]
    #expect(checks(file, "2023-10-30").isEmpty)
    #expect(checks(file, "2023-11-03").map(\.requirement) == [.announceIntention, .copyOfIntention])
    #expect(checks(file, "2023-11-03").map(\.isMet) == [true, false])
    #expect(checks(file, "2023-11-02").map(\.isMet) == [false, false], "not done yet on that day")
    file.ladder.append(ladder(.up, 5, "2024-02-13"))
    file.ladder[2].decision = LadderEntry.Decision(on: "2024-02-13", term: "2024-07-01")
    let now = checks(file, "2024-04-02")
    #expect(now.map(\.trede.number) == [4, 4, 5, 5, 5])
    #expect(
      now.filter { !$0.isMet }.map(\.requirement) == [.copyOfIntention, .announceDecision, .copyOfDecision])
    #expect(now.map(\.requirement.statute).last == "art. 124 lid 2")
  }

  /// What was done stays on record, and is asked no more.
  @Test func steppingBackEndsTheProcedure() {
    var file = file(
      ladder(.recorded, 4, "2023-09-05"), ladder(.down, 3, "2023-12-05"), ladder(.up, 4, "2024-03-19"))
    file.ladder[0].requirements = [FulfilledRequirement(.announceIntention, done: "2023-09-08")]
    #expect(checks(file, "2023-12-04").map(\.isMet) == [true, false])
    #expect(checks(file, "2023-12-05").isEmpty)
    let again = checks(file, "2024-03-19")
    #expect(again.map(\.item.id) == ["ladder3.announceIntention", "ladder3.copyOfIntention"])
    #expect(again.allSatisfy { !$0.isMet }, "a new procedure asks everything anew")
  }

  @Test func placesBesideAPlace() {
    #expect(on(3).above == Trede(4) && on(3).below == on(2))
    #expect(on(6).above == nil && on(6).below == on(5))
    #expect(on(1).below == .off)
    #expect(LadderPlace.off.above == Trede(1) && LadderPlace.off.below == nil)
    #expect(LadderPlace.unknown.above == nil && LadderPlace.unknown.below == nil)
  }

  @Test func latestJudgementIsOverWhateverHalfYear() {
    var file = emptyCase()
    file.halfYears = [record("2023-I"), record("2023-II")]
    #expect(file.latestJudgement(on: "2024-04-02") == nil)
    file.halfYears[0].judgement = Judgement(word: "adequaat", colour: "groen", on: "2023-08-01")
    file.halfYears[1].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-03-01")
    #expect(file.latestJudgement(on: "2024-02-29")?.period == "2023-I")
    #expect(file.latestJudgement(on: "2024-03-01")?.judgement.colour == "rood")
    #expect(file.latestJudgement(on: "2023-07-31") == nil)
  }

  @Test func provinceCountsEveryPlaceAndMixesNone() {
    var frozen = file(ladder(.recorded, 3, "2022-01-01"), ladder(.freeze, 3, "2024-01-01"))
    frozen.code = "GM9002"
    var archive = emptyCase()
    archive.domain = "informatie-en-archiefbeheer"
    var closed = file(ladder(.recorded, 2, "2022-01-01"))
    closed.closure = Case.Closure(on: "2024-01-01", successor: "gm9002")
    let cases = [
      frozen, emptyCase(), file(ladder(.recorded, 0, "2023-01-01")), archive, closed,
      file(ladder(.recorded, 6, "2023-01-01")),
    ]
    let tally = LadderTally(
      cases.map { $0.overview(agenda: $0.agenda(in: context("2024-04-02")), on: "2024-04-02") })
    #expect(LadderGroup.all.map(tally.count) == [1, 0, 0, 1, 0, 0, 1, 1, 1])
    #expect(tally.frozen == 1)
    let overview = closed.overview(agenda: [], on: "2024-04-02")
    #expect(overview.ladderDay(on: "2024-04-02") == "2024-01-01", "its days end with the closure")
    #expect(tally.all == 5, "another domain without a place on record does not count")
  }
}
