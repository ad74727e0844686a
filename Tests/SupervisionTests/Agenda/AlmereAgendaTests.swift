import Supervision
import Testing

/// The letter's case through a year, as the issue says it must show.
@Suite("Agenda of Almere") struct AlmereAgendaTests {
  @Test(
    arguments: [
      ("2023-10-15", [Listed(Almere.backlogGone, .unmeasured, 14)]),
      ("2024-01-01", []),
      ("2024-03-16", []),
      ("2024-03-17", [Listed(Almere.plan, .soon, 14)]),
      ("2024-03-31", [Listed(Almere.plan, .today, 0), Listed(Almere.interim, .soon, 1)]),
      (
        "2024-04-02",
        [
          Listed(Almere.plan, .late, 2), Listed(Almere.meetingAhead, .soon, 14),
          Listed(Almere.interim, .unmeasured, 1),
        ]
      ),
      (
        "2024-05-01",
        [
          Listed(Almere.plan, .late, 31), Listed(Almere.meetingAhead, .late, 1),
          Listed("coa-2024-04-01", .today, nil), Listed(Almere.interim, .unmeasured, 30),
        ]
      ),
      (
        "2024-07-02",
        [
          Listed(Almere.plan, .late, 93), Listed(Almere.meetingAhead, .late, 63),
          Listed("coa-2024-04-01", .today, nil), Listed(Almere.interim, .unmeasured, 92),
          Listed("2024-I", .unmeasured, 1),
        ]
      ),
      (
        "2024-08-02",
        [
          Listed(Almere.plan, .late, 124), Listed(Almere.meetingAhead, .late, 94),
          Listed("coa-2024-04-01", .today, nil), Listed("coa-2024-07-01", .today, nil),
          Listed(Almere.interim, .unmeasured, 123), Listed("2024-I", .unmeasured, 32),
        ]
      ),
      ("2025-01-02", [Listed(Almere.plan, .late, 277), Listed(Almere.meetingAhead, .late, 247)]),
    ] as [(Day, [Listed])])
  func listsWhatAsksForAttention(today: Day, expected: [Listed]) {
    #expect(Almere.file.listed(on: today) == expected)
  }

  @Test func theDayAfterEaster() {
    let file = Almere.file
    let agenda = Agenda(cases: [file], context: context("2024-04-02"))
    #expect(agenda.counts.late == 1)
    #expect(agenda.counts.today == 0)
    #expect(agenda.counts.soon == 1)
    #expect(agenda.counts.unmeasured == 1)
    #expect(agenda.counts.missed == 0)
    #expect(agenda.counts.conditional == 1)
    #expect(agenda.counts.undated == 3)
    #expect(agenda.counts.later == 1)

    let plan = file.item(Almere.plan, on: "2024-04-02")
    #expect(plan?.lastDay == "2024-03-31")
    #expect(plan?.phrase == "voor 1 april 2024")
    #expect(plan?.basis == .agreed)
    #expect(plan?.party.actor == .municipality)
    #expect(plan?.place == .on(Trede(3)!))
    #expect(
      plan?.remarks == [
        .term(.restDay("2024-03-31", .holiday("eerste paasdag"), workingDayBefore: "2024-03-28")),
        .noReceiptRecorded,
      ])

    let meeting = file.item(Almere.meetingAhead, on: "2024-04-02")
    #expect(meeting?.firstDay == "2024-04-16")
    #expect(meeting?.lastDay == "2024-04-30")
    #expect(meeting?.basis == .announcement)
    #expect(meeting?.party.actor == .province)
    #expect(meeting?.remarks == [.meetingNotPlanned])

    let interim = file.item(Almere.interim, on: "2024-04-02")
    #expect(interim?.lastDay == "2024-04-01")
    #expect(interim?.measurement == Measurement(required: 162, counted: nil))
    #expect(interim?.measurement?.short == nil)
    #expect(
      interim?.remarks == [
        .agreedAs(backlog: 45, percent: 50, target: 117), .effort,
        .awaitingStand("2024-04-01", expectedBy: "2024-04-15"),
      ])
  }

  @Test func theOtherItemsOfThatDay() {
    let file = Almere.file
    #expect(file.item(Almere.report, on: "2024-04-02")?.standing == .conditional)
    #expect(file.item(Almere.report, on: "2024-04-02")?.days == nil)
    #expect(file.item(Almere.report, on: "2024-04-02")?.lastDay == "2024-08-01")
    #expect(file.item(Almere.council, on: "2024-04-02")?.basis == .advice)
    #expect(file.item(Almere.council, on: "2024-04-02")?.kind == .duty)
    #expect(file.item(Almere.delays, on: "2024-04-02")?.basis == .expectation)
    #expect(file.item("2024-I", on: "2024-04-02")?.title == .target("2024-I", total: 278))
    #expect(file.item("2024-I", on: "2024-04-02")?.days == 90)
  }

  @Test func figuresAsKnownOnADay() {
    let file = Almere.file
    let october = file.record("2023-II")?.figures(on: "2023-10-15")
    #expect(october?.target == 336)
    #expect(october?.total == 483)
    #expect(october?.housed == nil)
    let newYear = file.record("2023-II")?.figures(on: "2024-01-01")
    #expect(newYear?.target == 216)
    #expect(newYear?.total == 363)
    #expect(newYear?.housed == 318)
    #expect(newYear?.balance == Balance(45))
    #expect(newYear?.split?.forPeriod == 216)
    #expect(newYear?.split?.forBacklog == 102)
    #expect(newYear?.split?.backlogLeft == 45)
    #expect(newYear?.surplus == 0)
    #expect(file.record("2024-I")?.figures(on: "2024-01-01").total == 278)
    #expect(file.record("2024-I")?.figures(on: "2023-12-31").total == nil)
    #expect(file.record("2023-I")?.figures(on: "2023-07-01").balance == Balance(147))
  }

  @Test func nothingInTheLetterIsOdd() {
    for day: Day in ["2023-10-15", "2024-01-01", "2024-04-02", "2025-01-02"] {
      let found = Almere.file.cautions(in: context(day), reference: .empty)
      #expect(found == [.domainWithoutScale(Case.housing)], "\(day)")
    }
  }
}
