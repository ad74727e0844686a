import Supervision
import Testing

@Suite("Meetings planned, held and cancelled") struct MeetingChangeTests {
  static let accepted = [
    Accepted("gepland", .plan(meeting: Almere.meetingAhead, on: "2024-04-18")) {
      $0.meetings[1].planned = "2024-04-18"
    },
    Accepted("gehouden", .hold(meeting: Almere.meetingAhead, Held(on: "2024-04-18", report: ["besproken"]))) {
      $0.meetings[1].held = "2024-04-18"
      $0.meetings[1].report = ["besproken"]
    },
    Accepted(
      "telt buiten de periode",
      .hold(meeting: Almere.meetingAhead, Held(on: "2024-04-12", countsOutsideWindow: true))
    ) {
      $0.meetings[1].held = "2024-04-12"
      $0.meetings[1].countsOutsideWindow = true
    },
    Accepted("geannuleerd", .cancel(meeting: Almere.meetingAhead, on: "2024-04-10")) {
      $0.meetings[1].cancelled = "2024-04-10"
    },
  ]

  @Test(arguments: accepted)
  func isAccepted(case change: Accepted) throws {
    try change.check(on: Almere.busy)
  }

  private static let tomorrow = RuleViolation.inTheFuture("2024-06-02", today: "2024-06-01")
  private static let note = Record.note(Note(id: "", on: nil, text: "gebeld", internal: false))

  static let refused = [
    Refused(
      .plan(meeting: Almere.meetingHeld, on: "2024-06-10"), .alreadyHeld(Almere.meetingHeld, on: "2024-02-02")
    ),
    Refused(.plan(meeting: Almere.plan, on: "2024-06-10"), .otherKind(Almere.plan)),
    Refused(
      .cancel(meeting: Almere.meetingHeld, on: "2024-05-01"),
      .alreadyHeld(Almere.meetingHeld, on: "2024-02-02")),
    Refused(.cancel(meeting: Almere.meetingAhead, on: "2024-06-02"), tomorrow),
    Refused(.hold(meeting: Almere.meetingAhead, Held(on: "2024-06-02")), tomorrow),
    Refused(.agree(meeting: Almere.meetingAhead, [.agreement(agreement("", .undated))]), .missing("held")),
    Refused(.agree(meeting: Almere.meetingHeld, [note]), .notAgreedInMeetings("")),
    Refused(
      .agree(meeting: Almere.meetingHeld, [.document(Document(id: "d9", title: "x"))]),
      .notAgreedInMeetings("d9")),
    Refused(.agree(meeting: "nix", [.agreement(agreement("", .undated))]), .noSuchItem("nix")),
  ]

  @Test(arguments: refused)
  func isRefused(case change: Refused) { change.check(on: Almere.busy) }

  private func apply(_ changes: CaseChange..., to file: Case = Almere.busy) throws -> Case {
    try file.applying(changes, in: ChangeContext(today: "2024-06-01"))
  }

  @Test func whatIsAgreedIsMadeAndLinked() throws {
    let held = Held(on: "2024-04-18", agreed: [.agreement(agreement("", .by("2024-09-01")))])
    let file = try apply(.hold(meeting: Almere.meetingAhead, held))
    #expect(file.meeting(Almere.meetingAhead)?.agreed == ["a8"])
    #expect(file.agreements.last?.meeting == Almere.meetingAhead)
    #expect(file.agreements.last?.agreedOn == "2024-04-18")
    #expect(file.item("a8", on: "2024-04-17") == nil)
    #expect(throws: RuleViolation.referredTo("o2", by: ["a8"])) {
      try apply(.remove(Almere.meetingAhead), to: file)
    }
    let later = try apply(
      .agree(meeting: Almere.meetingAhead, [.agreement(agreement("", .undated))]), to: file)
    #expect(later.meeting(Almere.meetingAhead)?.agreed == ["a8", "a9"])
  }

  /// A day outside the window keeps the window as the yardstick.
  @Test func plannedOutsideTheWindowKeepsTheWindow() throws {
    let file = try apply(.plan(meeting: Almere.meetingAhead, on: "2024-05-07"))
    let item = file.item(Almere.meetingAhead, on: "2024-04-20")
    #expect(item?.lastDay == "2024-04-30")
    #expect(item?.remarks.last == .meetingPlannedOutsideWindow("2024-05-07"))
    #expect(file.standing(Almere.meetingAhead, on: "2024-05-01") == .late)
  }

  @Test func cancelledCanBePlannedAgainAndHeld() throws {
    let cancelled = try apply(.cancel(meeting: Almere.meetingAhead, on: "2024-04-10"))
    #expect(cancelled.standing(Almere.meetingAhead, on: "2024-04-10") == .lapsed)
    #expect(throws: RuleViolation.alreadyCancelled(Almere.meetingAhead, on: "2024-04-10")) {
      try apply(.cancel(meeting: Almere.meetingAhead, on: "2024-04-11"), to: cancelled)
    }
    let again = try apply(.plan(meeting: Almere.meetingAhead, on: "2024-04-18"), to: cancelled)
    #expect(again.standing(Almere.meetingAhead, on: "2024-04-11") == .soon)
    let held = try apply(.hold(meeting: Almere.meetingAhead, Held(on: "2024-04-18")), to: again)
    #expect(throws: RuleViolation.alreadyHeld(Almere.meetingAhead, on: "2024-04-18")) {
      try apply(.plan(meeting: Almere.meetingAhead, on: "2024-04-25"), to: held)
    }
  }

  /// Rule 23: one held before its window counts once the supervisor says so, which she may do afterwards.
  @Test func heldTooEarlyIsConfirmedAfterwards() throws {
    let early = try apply(.hold(meeting: Almere.meetingAhead, Held(on: "2024-04-02")))
    #expect(early.standing(Almere.meetingAhead, on: "2024-05-01") == .late)
    #expect(throws: RuleViolation.alreadyHeld(Almere.meetingAhead, on: "2024-04-02")) {
      try apply(.hold(meeting: Almere.meetingAhead, Held(on: "2024-04-02")), to: early)
    }
    let confirmed = Held(on: "2024-04-02", countsOutsideWindow: true)
    let counted = try apply(.hold(meeting: Almere.meetingAhead, confirmed), to: early)
    #expect(counted.standing(Almere.meetingAhead, on: "2024-05-01") == .met)
    #expect(throws: RuleViolation.alreadyHeld(Almere.meetingAhead, on: "2024-04-02")) {
      try apply(.hold(meeting: Almere.meetingAhead, confirmed), to: counted)
    }
  }
}
