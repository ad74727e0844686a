import Supervision
import Testing

/// Rules 28 to 31: plans, their milestones, and what was agreed in a meeting.
@Suite("Rules on plans and meetings") struct PlanAndMeetingRuleTests {
  @Test func rule28PlanHasVersionsWithAStatus() {
    let plan = Almere.file.plans.first
    #expect(plan?.versions.first?.status == .voldoende)
    #expect(plan?.versions.first?.receipts.map(\.on) == ["2023-06-02"])
    #expect(plan?.versions.first?.extensionsInWords == "na herhaaldelijk verleend uitstel")
    #expect(
      PlanVersion.Status.allCases.map(\.rawValue) == [
        "concept", "ingediend", "wordt getoetst", "voldoende", "onvoldoende", "bijstelling gevraagd",
        "ingetrokken",
      ])
    #expect(PlanVersion.Status.ingediend != .voldoende)
  }

  /// The letter gives no deadline of the first plan: it is no item, and nothing says it was on time.
  @Test func rule28VersionWithoutADeadlineIsNoItem() {
    #expect(Almere.file.item("p1.v1", on: "2023-06-02") == nil)
  }

  @Test func rule28VersionWithADeadlineIsAnItem() {
    var version = PlanVersion(id: "v2", status: .ingediend)
    version.schedule = Schedule(deadline(.by("2024-05-15")))
    var plan = Plan(id: "p1", title: "Plan van aanpak")
    plan.versions = [version]
    var file = emptyCase()
    file.plans = [plan]
    #expect(file.item("v2", on: "2024-05-20")?.standing == .late)
    #expect(file.item("v2", on: "2024-05-20")?.title == .planVersion("Plan van aanpak"))
    file.plans[0].versions[0].receipts = [Receipt(on: "2024-05-15")]
    #expect(file.standing("v2", on: "2024-05-20") == .met)
  }

  /// Two versions that are due stood there under the same title.
  @Test func twoVersionsOfAPlanCanBeToldApart() {
    var file = emptyCase()
    file.plans = [Plan(id: "p1", title: "Plan van aanpak")]
    for (id, title) in [("v1", nil), ("v2", "Bijgesteld plan"), ("v3", nil)] as [(ItemID, String?)] {
      var version = PlanVersion(id: id, status: .concept)
      version.title = title
      version.schedule = Schedule(deadline(.by("2024-05-15")))
      file.plans[0].versions.append(version)
    }
    let titles = file.agenda(in: context("2024-05-20")).map(\.title)
    #expect(
      titles == [
        .planVersion("Plan van aanpak", number: 1), .planVersion("Bijgesteld plan"),
        .planVersion("Plan van aanpak", number: 2),
      ])
  }

  @Test func rule29EarlierDatesOfAnExtensionStay() {
    let schedule = Schedule(
      deadline(.before("2023-03-15")),
      changes: [
        change(.extended, "2023-03-10", .before("2023-04-15")),
        change(.extended, "2023-04-12", .before("2023-06-02")),
      ])
    #expect(schedule.deadline(on: "2023-03-09") == deadline(.before("2023-03-15")))
    #expect(schedule.deadline(on: "2023-03-20") == deadline(.before("2023-04-15")))
    #expect(schedule.deadline(on: "2023-05-01") == deadline(.before("2023-06-02")))
    #expect(schedule.extensions(on: "2023-05-01").count == 2)
  }

  @Test func rule30MilestonesHaveNoInventedNumbers() {
    for id in [Almere.backlogGone, Almere.targetReached] {
      let item = Almere.file.item(id, on: "2023-06-02")
      #expect(item?.kind == .interimTarget)
      #expect(item?.measurement == Measurement(required: nil, counted: nil))
      #expect(Almere.file.item(id, on: "2023-06-01") == nil, "the plan had not come in")
    }
    let unmeasured = Almere.file.item(Almere.backlogGone, on: "2023-10-15")
    #expect(unmeasured?.standing == .unmeasured)
    #expect(unmeasured?.days == 14)
    #expect(unmeasured?.party == .coa)
    #expect(unmeasured?.remarks == [.awaitingStand("2023-10-01", expectedBy: "2023-10-15")])
  }

  /// Judged together on the stand of 1 January 2024: 363 asked, 318 housed, 45 short.
  @Test func rule30MilestonesAreJudgedTogether() {
    let backlog = Almere.file.item(Almere.backlogGone, on: "2024-01-01")
    #expect(backlog?.standing == .settled)
    #expect(backlog?.remarks == [.notMeasured, .judged("2023-II")])
    let reached = Almere.file.item(Almere.targetReached, on: "2024-01-01")
    #expect(reached?.standing == .settled)
    #expect(reached?.measurement == Measurement(required: nil, counted: 318))
    #expect(reached?.remarks == [.judged("2023-II")])
    let whole = Almere.file.item("2023-II", on: "2024-01-01")
    #expect(whole?.standing == .settled)
    #expect(whole?.measurement == Measurement(required: 363, counted: 318))
    #expect(whole?.measurement?.short == 45)
  }

  @Test func rule31AgreementsOfAMeetingCountFromIt() {
    let file = Almere.file
    #expect(file.meeting(Almere.meetingHeld)?.agreed == [Almere.plan, Almere.interim])
    for id in [Almere.plan, Almere.interim] {
      #expect(file.item(id, on: "2024-02-01") == nil)
      #expect(file.item(id, on: "2024-02-02")?.standing == .later)
    }
    #expect(file.meeting(Almere.meetingAhead)?.agreed == [])
    #expect(file.item(Almere.meetingAhead, on: "2024-02-02") == nil, "the letter announced it")
    let announced = file.item(Almere.meetingAhead, on: "2024-02-03")
    #expect(announced?.basis == .announcement)
    #expect(announced?.party.actor == .province)
  }

  /// Either side of the link is enough.
  @Test func rule31LinkWorksFromTheMeetingToo() {
    var file = Almere.file
    file.agreements[0].meeting = nil
    file.interimTargets[0].meeting = nil
    #expect(file.standing(Almere.plan, on: "2024-02-02") == .later)
    #expect(file.standing(Almere.interim, on: "2024-02-02") == .later)
    file.meetings[0].agreed = []
    #expect(file.item(Almere.plan, on: "2024-02-02") == nil, "only the letter says it now")
    #expect(file.standing(Almere.plan, on: "2024-02-03") == .later)
  }
}
