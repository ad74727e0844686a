import Supervision
import Testing

@Suite("Changes to items") struct ItemChangeTests {
  private static let receipt = Receipt(
    on: "2024-04-02", channel: "e-mail", adoption: .college, complete: true, document: Almere.letter)
  private static let reminder = Reminder(on: "2024-04-03", channel: "e-mail", replyBy: "2024-04-09")
  private static let extended = change(.extended, "2024-03-26", .by("2024-04-15"))
  private static let settled = Ending(kind: .settled, on: "2024-05-01", reason: "in overleg afgedaan")
  private static let answer = Condition.Answer(holds: true, on: "2024-05-01")

  static let accepted = [
    Accepted("ontvangen", .receive(item: Almere.plan, receipt)) { $0.agreements[0].receipts = [receipt] },
    Accepted("versie ontvangen", .receive(item: "p1.v1", receipt)) {
      $0.plans[0].versions[0].receipts.append(receipt)
    },
    Accepted("rappel", .remind(item: Almere.plan, reminder)) { $0.agreements[0].reminders = [reminder] },
    Accepted("uitstel", .reschedule(item: Almere.plan, extended)) {
      $0.agreements[0].schedule.changes = [extended]
    },
    Accepted("uitstel van een maatregel", .reschedule(item: "p1.x1", extended)) {
      $0.plans[0].measures[0].schedule?.changes = [extended]
    },
    Accepted("afgedaan", .settle(item: Almere.plan, settled)) { $0.agreements[0].ending = settled },
    Accepted("taakstelling afgedaan", .settle(item: "2024-I", settled)) { $0.halfYears[2].ending = settled },
    Accepted("voorwaarde beantwoord", .answer(item: "a6", answer)) {
      $0.agreements[5].condition = .question("als het plan onvoldoende is", answer: answer)
    },
    Accepted("opnieuw bekijken", .review(item: "a7", on: "2024-09-01")) {
      $0.agreements[6].reviewOn = "2024-09-01"
    },
    Accepted("actie gedaan", .finish(item: "w1", on: "2024-05-01")) { $0.actions[0].done = "2024-05-01" },
    Accepted("maatregel gedaan", .finish(item: "p1.x1", on: "2024-05-01")) {
      $0.plans[0].measures[0].done = "2024-05-01"
    },
    Accepted("vertraging gemeld", .reportDelay(measure: "p1.x1", on: "2024-05-01")) {
      $0.plans[0].measures[0].delayReported = "2024-05-01"
    },
    Accepted(
      "plan onvoldoende", .judge(version: "p1.v1", .onvoldoende, on: "2024-05-01", conclusion: "te weinig")
    ) {
      $0.plans[0].versions[0].status = .onvoldoende
      $0.plans[0].versions[0].statusOn = "2024-05-01"
      $0.plans[0].versions[0].conclusion = "te weinig"
    },
    Accepted(
      "status zonder nieuwe conclusie",
      .judge(version: "p1.v1", .bijstellingGevraagd, on: nil, conclusion: nil)
    ) { $0.plans[0].versions[0].status = .bijstellingGevraagd },
  ]

  @Test(arguments: accepted)
  func isAccepted(case change: Accepted) throws {
    try change.check(on: Almere.busy)
  }

  private static let tomorrow = RuleViolation.inTheFuture("2024-06-02", today: "2024-06-01")

  static let refused = [
    Refused(.receive(item: "w1", Receipt(on: "2024-04-01")), .otherKind("w1")),
    Refused(.receive(item: Almere.plan, Receipt(on: "2024-04-01", document: "x")), .noSuchDocument("x")),
    Refused(.remind(item: Almere.plan, Reminder(on: "2024-04-01", document: "x")), .noSuchDocument("x")),
    Refused(.remind(item: "p1.v1", Reminder(on: "2024-04-01")), .otherKind("p1.v1")),
    Refused(.reschedule(item: "w1", extended), .withoutTerm("w1")),
    Refused(.reschedule(item: "n1", extended), .withoutTerm("n1")),
    Refused(.reschedule(item: Almere.plan, change(.extended, "2024-06-02", .by("2024-09-01"))), tomorrow),
    Refused(
      .reschedule(item: Almere.plan, change(.moved, "2024-05-01", .window("2024-09-02", "2024-09-01"))),
      .windowEndsBeforeItStarts),
    Refused(
      .reschedule(
        item: Almere.plan,
        .init(kind: .moved, on: "2024-05-01", deadline: deadline(.by("2024-09-01"), .agreed, " "))),
      .missing("phrase")),
    Refused(
      .settle(item: Almere.plan, Ending(kind: .waived, on: "2024-05-01", reason: "")), .missing("reason")),
    Refused(.settle(item: "n1", settled), .otherKind("n1")),
    Refused(.reopen(item: Almere.plan), .notEnded(Almere.plan)),
    Refused(.reopen(item: "c1"), .otherKind("c1")),
    Refused(.answer(item: Almere.plan, answer), .withoutQuestion(Almere.plan)),
    Refused(.answer(item: Almere.report, answer), .withoutQuestion(Almere.report)),
    Refused(.answer(item: "a6", .init(holds: true, on: "2024-06-02")), tomorrow),
    Refused(.answer(item: "w1", answer), .otherKind("w1")),
    Refused(.review(item: Almere.plan, on: "2024-09-01"), .hasTerm(Almere.plan)),
    Refused(.review(item: Almere.interim, on: "2024-09-01"), .otherKind(Almere.interim)),
    Refused(.finish(item: Almere.plan, on: "2024-05-01"), .otherKind(Almere.plan)),
    Refused(.finish(item: "w1", on: "2024-06-02"), tomorrow),
    Refused(.reportDelay(measure: "w1", on: "2024-05-01"), .otherKind("w1")),
    Refused(.reportDelay(measure: "p1.x1", on: "2024-06-02"), tomorrow),
    Refused(.judge(version: "p1", .voldoende, on: nil, conclusion: nil), .otherKind("p1")),
    Refused(.judge(version: "p1.v1", .voldoende, on: "2024-06-02", conclusion: nil), tomorrow),
  ]

  @Test(arguments: refused)
  func isRefused(case change: Refused) { change.check(on: Almere.busy) }

  // MARK: One after another

  private func apply(_ changes: CaseChange..., to file: Case = Almere.busy) throws -> Case {
    try file.applying(changes, in: ChangeContext(today: "2024-06-01"))
  }

  @Test func endedIsEndedOnceAndReopenedWhole() throws {
    let ended = try apply(.settle(item: Almere.plan, Self.settled))
    #expect(throws: RuleViolation.alreadyEnded(Almere.plan, on: "2024-05-01")) {
      try apply(.settle(item: Almere.plan, Self.settled), to: ended)
    }
    #expect(try apply(.reopen(item: Almere.plan), to: ended) == Almere.busy)
  }

  @Test func doneIsDoneOnce() throws {
    for item in ["w1", "p1.x1"] as [ItemID] {
      let done = try apply(.finish(item: item, on: "2024-05-01"))
      #expect(throws: RuleViolation.alreadyDone(item, on: "2024-05-01")) {
        try apply(.finish(item: item, on: "2024-05-02"), to: done)
      }
    }
  }

  @Test func answerCanBeTakenBack() throws {
    let answered = try apply(.answer(item: "a6", Self.answer))
    #expect(try apply(.answer(item: "a6", nil), to: answered) == Almere.busy)
  }

  /// Handed in is not approved, and a draft is not handed in.
  @Test func receiptHandsAVersionIn() throws {
    var file = Almere.busy
    file.plans[0].versions[0].status = .concept
    let draft = try apply(.receive(item: "p1.v1", Receipt(on: "2024-05-01", adoption: .draft)), to: file)
    #expect(draft.plans[0].versions[0].status == .concept)
    let handedIn = try apply(.receive(item: "p1.v1", Receipt(on: "2024-05-02")), to: draft)
    #expect(handedIn.plans[0].versions[0].status == .ingediend)
    #expect(handedIn.plans[0].versions[0].statusOn == "2024-05-02")
    #expect(handedIn.plans[0].versions[0].receipts.count == 3)
  }

  @Test func rappelChangesNeitherTermNorCount() throws {
    let file = try apply(.remind(item: Almere.plan, Self.reminder))
    #expect(file.agreements[0].schedule == Almere.busy.agreements[0].schedule)
    #expect(file.item(Almere.plan, on: "2024-04-10")?.remarks.last == .reminderOverdue(days: 1))
  }

  @Test func firstImpossibleChangeStopsAll() {
    #expect(throws: RuleViolation.noSuchItem("nix")) {
      try apply(.finish(item: "w1", on: "2024-05-01"), .reopen(item: "nix"))
    }
  }
}
