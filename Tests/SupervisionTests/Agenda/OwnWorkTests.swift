import Supervision
import Testing

/// Our own work without a day, and meetings on the day they were given.
@Suite("Own work") struct OwnWorkTests {
  @Test func actionWithoutADateWasOnlyCountedAndNowStandsInVandaag() throws {
    var file = emptyCase()
    file.actions = [OwnAction(id: "w1", title: "plan toetsen"), OwnAction(id: "w2", title: "datum prikken")]
    file.actions[1].schedule = Schedule(deadline(.undated, .internal))
    #expect(file.listed(on: "2024-04-02") == [Listed("w1", .today, nil), Listed("w2", .today, nil)])
    file.actions[0].done = "2024-04-01"
    #expect(file.standing("w1", on: "2024-04-02") == .met)
  }

  @Test func formalRequirementsOfAMoveToFourAreListedUntilTheyAreMet() {
    var file = emptyCase()
    file.ladder = [ladder(.up, 4, "2024-04-02")]
    let first: ItemID = "ladder1.announceIntention"
    let second: ItemID = "ladder1.copyOfIntention"
    #expect(
      Set(file.listed(on: "2024-04-02")) == [Listed(first, .today, nil), Listed(second, .today, nil)])
    file.ladder[0].requirements = [
      FulfilledRequirement(.announceIntention, done: "2024-04-03"),
      FulfilledRequirement(.copyOfIntention, by: "2024-05-30"),
    ]
    #expect(file.listed(on: "2024-04-03").isEmpty)
    #expect(file.standing(second, on: "2024-05-31") == .late)
  }

  @Test func meetingPlannedBeforeItsPeriodIsInTheAgendaOnItsOwnDay() throws {
    var file = Almere.busy
    file.meetings[1].planned = "2024-04-12"
    #expect(file.item(Almere.meetingAhead, on: "2024-04-02")?.plannedDay == "2024-04-12")
    #expect(file.item(Almere.meetingAhead, on: "2024-04-12")?.standing == .today)
  }

  /// "stond 3 dagen als te laat", said of a number.
  @Test func figureThatWasPutOffNeverStoodAsLate() throws {
    var file = Almere.busy
    file.interimTargets[0].schedule.changes = [change(.extended, "2024-04-05", .on("2024-06-01"))]
    let item = try #require(file.item(Almere.interim, on: "2024-04-10"))
    #expect(item.standing == .later)
    #expect(!item.remarks.contains { if case .extendedLate = $0 { true } else { false } })
    #expect(item.remarks.contains { if case .extended = $0 { true } else { false } })
  }

  @Test func judgedMilestoneThatIsPutOffStaysJudged() throws {
    var file = Almere.busy
    file.halfYears[1].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-02-20")
    file.plans[0].milestones[0].schedule.changes = [change(.extended, "2024-04-02", .on("2024-06-01"))]
    let item = try #require(file.item(Almere.backlogGone, on: "2024-04-02"))
    #expect(item.standing == .settled)
    #expect(item.remarks.contains(.judged("2023-II")))
  }
}
