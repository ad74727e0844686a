import Supervision
import Testing

@Suite("Order of the agenda") struct AgendaOrderTests {
  private func file(
    _ code: String, _ name: String, trede: Int? = nil, _ wording: Deadline.Wording, id: ItemID = "a1"
  ) -> Case {
    var file = emptyCase(code, name)
    file.agreements = [agreement(id, wording)]
    if let trede { file.ladder = [ladder(.recorded, trede, "2020-01-01")] }
    return file
  }

  private func names(_ cases: [Case], on day: Day) -> [String] {
    Agenda(cases: cases, context: context(day)).items.map(\.municipality)
  }

  @Test func lateThenTodayThenSoon() {
    let cases = [
      file("GM9001", "Soon", .by("2024-04-03")), file("GM9002", "Later", .by("2024-06-01")),
      file("GM9003", "Late", .by("2024-04-01")), file("GM9004", "Today", .by("2024-04-02")),
      file("GM9005", "Undated", .undated),
    ]
    #expect(names(cases, on: "2024-04-02") == ["Late", "Today", "Soon", "Later", "Undated"])
  }

  @Test func longestLateFirstAndNearestFirst() {
    let late = [
      file("GM9001", "A", .by("2024-04-01")), file("GM9002", "B", .by("2024-03-01")),
      file("GM9003", "C", .by("2024-03-15")),
    ]
    #expect(names(late, on: "2024-04-02") == ["B", "C", "A"])
    #expect(names(late, on: "2024-02-28") == ["B", "C", "A"])
  }

  @Test func tredeHighToLowThenName() {
    let cases = [
      file("GM9001", "Noord", trede: 2, .by("2024-04-01")),
      file("GM9002", "Oost", trede: 3, .by("2024-04-01")),
      file("GM9003", "Zuid", .by("2024-04-01")), file("GM9004", "West", trede: 0, .by("2024-04-01")),
      file("GM9005", "Midden", trede: 2, .by("2024-04-01")),
    ]
    #expect(names(cases, on: "2024-04-02") == ["Oost", "Midden", "Noord", "West", "Zuid"])
    #expect(names(cases.reversed(), on: "2024-04-02") == ["Oost", "Midden", "Noord", "West", "Zuid"])
  }

  /// A window counts by the days that its line shows: to its first day before it opens, then to its last.
  @Test func windowsGoByTheDaysThatAreShown() {
    let cases = [
      file("GM9001", "Window", .window("2024-04-16", "2024-04-30")),
      file("GM9002", "Twelfth", .by("2024-04-12")),
      file("GM9003", "Twentieth", .by("2024-04-20")),
      file("GM9004", "Open", .window("2024-04-01", "2024-04-18")),
    ]
    #expect(names(cases, on: "2024-04-10") == ["Twelfth", "Window", "Open", "Twentieth"])
  }

  @Test func itemsOfOneCaseGoById() {
    var file = emptyCase()
    file.agreements = [agreement("a2", .by("2024-04-01")), agreement("a1", .by("2024-04-01"))]
    #expect(Agenda(cases: [file], context: context("2024-04-02")).items.map(\.id) == ["a1", "a2"])
  }

  @Test func everyStandingHasItsOwnPlace() {
    #expect(Standing.allCases.map(\.order) == Array(0..<Standing.allCases.count))
    #expect(Standing.allCases.filter(\.asksAttention) == [.late, .today, .soon, .unmeasured, .missed])
    #expect(Standing.allCases.filter { $0.asksAttention && !$0.isOpen } == [])
  }
}

@Suite("Completion, endings and rappels") struct CompletionTests {
  private func file(_ change: (inout Agreement) -> Void) -> Case {
    var item = agreement("a1", .before("2024-04-01"))
    change(&item)
    var file = emptyCase()
    file.agreements = [item]
    return file
  }

  @Test func firstReceiptCountsAndTheLatestIsRemarkedOn() {
    let file = file {
      $0.receipts = [
        Receipt(on: "2024-04-05"), Receipt(on: "2024-03-20", adoption: .draft),
        Receipt(on: "2024-03-28", adoption: .college), Receipt(on: "2024-03-25", complete: false),
      ]
    }
    #expect(file.item("a1", on: "2024-03-19")?.standing == .soon)
    #expect(file.item("a1", on: "2024-03-20")?.standing == .met)
    #expect(file.item("a1", on: "2024-03-20")?.remarks.suffix(2) == [.received("2024-03-20"), .notAdopted])
    let draft = Remark.Arrival(on: "2024-03-20", adoption: .draft, daysLate: 0)
    let second = Remark.Arrival(on: "2024-03-25", adoption: .unknown, daysLate: 0)
    let adopted = Remark.Arrival(on: "2024-03-28", adoption: .college, daysLate: 0)
    #expect(
      file.item("a1", on: "2024-03-25")?.remarks.suffix(2) == [
        .receivedInTurn([draft, second]), .incomplete,
      ])
    #expect(
      file.item("a1", on: "2024-03-28")?.remarks.last == .receivedInTurn([draft, second, adopted]),
      "it was completed")
    #expect(file.item("a1", on: "2024-04-10")?.standing == .met, "what is recorded first need not come first")
  }

  @Test func oddReceiptsAreRemarkedOn() {
    let file = file {
      $0.agreedOn = "2024-02-02"
      $0.receipts = [Receipt(on: "2024-01-30"), Receipt(on: "2024-03-20")]
    }
    let early = Caution.receivedBeforeAgreed("a1", received: "2024-01-30", agreed: "2024-02-02")
    let ahead = Caution.receivedInTheFuture("a1", "2024-03-20")
    let before = file.cautions(in: context("2024-03-19"), reference: .empty)
    #expect(before.contains(early) && before.contains(ahead))
    let after = file.cautions(in: context("2024-03-20"), reference: .empty)
    #expect(after.contains(early) && !after.contains(ahead))
  }

  @Test func whatWasDoneBeforeTheNoteStaysDone() {
    let file = file {
      $0.receipts = [Receipt(on: "2024-04-02")]
      $0.ending = Ending(kind: .settled, on: "2024-04-10", reason: "besproken")
    }
    let item = file.item("a1", on: "2024-04-11")
    #expect(item?.standing == .metLate)
    #expect(item?.days == 2)
    #expect(item?.remarks.contains(.settled("besproken")) == true)
  }

  @Test(arguments: [(.settled, .settled), (.waived, .lapsed)] as [(Ending.Kind, Standing)])
  func noteEndsWhatIsOpen(kind: Ending.Kind, standing: Standing) {
    let file = file {
      $0.ending = Ending(kind: kind, on: "2024-04-03", reason: "reden")
      $0.receipts = [Receipt(on: "2024-04-20")]
    }
    #expect(file.item("a1", on: "2024-04-02")?.days == 2)
    #expect(file.item("a1", on: "2024-04-03")?.standing == standing)
    #expect(file.item("a1", on: "2024-04-21")?.standing == standing)
    #expect(file.item("a1", on: "2024-04-21")?.days == nil)
  }

  @Test func rappelChangesNoDeadline() {
    let file = file {
      $0.reminders = [
        Reminder(on: "2024-04-08", replyBy: "2024-04-12"), Reminder(on: "2024-04-03", replyBy: "2024-04-09"),
      ]
    }
    #expect(file.item("a1", on: "2024-04-05")?.days == 5)
    #expect(
      file.item("a1", on: "2024-04-05")?.remarks.contains(.reminded(times: 1, replyBy: "2024-04-09")) == true)
    let later = file.item("a1", on: "2024-04-13")
    #expect(later?.lastDay == "2024-03-31")
    #expect(
      later?.remarks.suffix(2) == [.reminded(times: 2, replyBy: "2024-04-12"), .reminderOverdue(days: 1)])
    #expect(file.item("a1", on: "2024-04-12")?.remarks.contains(.reminderOverdue(days: 0)) == false)
  }

  @Test func rappelIsOverdueFromTheDayAfterItsReplyDate() {
    let file = file { $0.reminders = [Reminder(on: "2024-04-03", replyBy: "2024-04-09")] }
    #expect(file.item("a1", on: "2024-04-09")?.remarks.contains { $0 == .reminderOverdue(days: 0) } == false)
    let item = file.item("a1", on: "2024-04-10")
    #expect(item?.remarks.last == .reminderOverdue(days: 1))
    #expect(item?.days == 10)
    #expect(
      item?.remarks.contains { if case .extended = $0 { true } else { false } } == false)
  }

  @Test func rappelIsNotOverdueOnceItCame() {
    let file = file {
      $0.reminders = [Reminder(on: "2024-04-03", replyBy: "2024-04-09")]
      $0.receipts = [Receipt(on: "2024-04-10")]
    }
    #expect(file.item("a1", on: "2024-04-10")?.remarks.contains(.reminderOverdue(days: 1)) == false)
    #expect(file.item("a1", on: "2024-04-10")?.days == 10)
  }
}

@Suite("A case at a glance") struct CaseOverviewTests {
  private func overview(_ file: Case, on day: Day) -> CaseOverview {
    file.overview(agenda: file.agenda(in: context(day)), on: day)
  }

  @Test func almereOnTheDayAfterEaster() {
    let overview = overview(Almere.file, on: "2024-04-02")
    #expect(overview.ladder.place == .on(Trede(3)!))
    #expect(overview.judgedPeriod == "2023-II")
    if case .judged(let judgement) = overview.judgement {
      #expect(judgement.word == "niet adequaat")
    } else {
      Issue.record("\(overview.judgement)")
    }
    #expect(overview.period == "2024-I")
    #expect(overview.figures?.total == 278)
    #expect(overview.figures?.housed == nil)
    #expect(overview.next?.id == Almere.plan)
    #expect(overview.lacksNextStep == false)
  }

  @Test func backlogWithNothingAheadLacksANextStep() {
    var file = emptyCase()
    file.halfYears = [record("2024-I", carried: 5, target: 30)]
    #expect(overview(file, on: "2024-04-02").lacksNextStep, "the peildatum comes by itself")
    #expect(overview(file, on: "2024-04-02").next?.id == "2024-I")
    file.actions = [OwnAction(id: "w1", title: "datum prikken")]
    file.actions[0].schedule = Schedule(deadline(.by("2024-06-01"), .internal))
    #expect(overview(file, on: "2024-04-02").lacksNextStep == false)
    #expect(overview(file, on: "2024-04-02").next?.id == "w1")
    file.actions[0].done = "2024-04-01"
    #expect(overview(file, on: "2024-04-02").lacksNextStep)
    file.halfYears = [record("2024-I", carried: 0, target: 30)]
    #expect(overview(file, on: "2024-04-02").lacksNextStep == false)
    file.ladder = [ladder(.recorded, 2, "2023-01-01")]
    #expect(overview(file, on: "2024-04-02").lacksNextStep)
  }

  @Test func rightOfAnotherPartyIsNoNextStep() {
    var file = emptyCase()
    var up = ladder(.up, 6, "2024-02-13")
    up.decision = LadderEntry.Decision(published: "2024-03-16")
    file.ladder = [up]
    #expect(file.standing("ladder1.objection", on: "2024-04-20") == .soon)
    #expect(overview(file, on: "2024-04-20").lacksNextStep)
  }

  @Test func statedBalanceIsABacklogToo() {
    var file = emptyCase()
    file.halfYears = [HalfYearRecord(period: "2023-II")]
    file.halfYears[0].balances = [Statement(persons: 12)]
    #expect(overview(file, on: "2024-04-02").lacksNextStep)
    #expect(overview(file, on: "2024-04-02").figures == nil)
  }

  @Test func lastContactIsTheLatestOfThree() {
    var file = Almere.file
    #expect(file.lastContact(on: "2024-04-02") == "2024-02-02")
    #expect(file.lastContact(on: "2024-02-01") == "2023-07-12")
    file.agreements[0].reminders = [Reminder(on: "2024-03-20")]
    file.contacts = [Contact(id: "c1", on: "2024-03-22", with: "beleidsmedewerker", text: ["gebeld"])]
    #expect(file.lastContact(on: "2024-03-21") == "2024-03-20")
    #expect(file.lastContact(on: "2024-04-02") == "2024-03-22")
    #expect(file.lastContact(on: "2023-07-11") == nil)
  }
}
