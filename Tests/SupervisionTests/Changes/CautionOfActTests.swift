import Supervision
import Testing

/// Odd acts that were taken without a word.
@Suite("Cautions of odd acts") struct CautionOfActTests {
  private static let book = ReferenceBook(
    calendar: Holidays.calendar, municipalities: [], policies: [], scales: Scales.all)

  private func cautions(of change: CaseChange, in file: Case, today: Day = "2024-06-01") -> [Caution] {
    file.cautions(of: [change], in: context(today), reference: Self.book)
  }

  private func extending(_ item: ItemID, _ on: Day, _ wording: Deadline.Wording) -> CaseChange {
    .reschedule(item: item, change(.extended, on, wording))
  }

  @Test func uitstelToTheSameOrAnEarlierDay() {
    for wording in [Deadline.Wording.by("2024-03-31"), .before("2024-03-01")] {
      #expect(
        cautions(of: extending(Almere.plan, "2024-03-20", wording), in: Almere.busy)
          == [.extensionNotLater(Almere.plan, was: "2024-03-31")])
    }
  }

  @Test func uitstelWithoutADateOfWhatHasOne() {
    #expect(
      cautions(of: extending(Almere.plan, "2024-03-20", .undated), in: Almere.busy)
        == [.extensionWithoutDate(Almere.plan)])
  }

  @Test func uitstelGrantedBeforeItWasAgreed() {
    #expect(
      cautions(of: extending(Almere.plan, "2024-01-20", .by("2024-04-15")), in: Almere.busy)
        == [.extendedBeforeAgreed(Almere.plan, granted: "2024-01-20", agreed: "2024-02-02")])
  }

  @Test func numberThatIsPutOffIsNotCalledLate() {
    #expect(cautions(of: extending(Almere.interim, "2024-04-05", .on("2024-06-01")), in: Almere.busy) == [])
    var file = Almere.busy
    file.halfYears[1].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-02-20")
    #expect(
      cautions(of: extending(Almere.backlogGone, "2024-04-05", .on("2024-06-01")), in: file)
        == [.extendedAfterJudgement(Almere.backlogGone, "2023-II")])
  }

  @Test func whateverHappensToWhatCameInAlready() {
    var file = Almere.busy
    file.agreements[0].receipts = [Receipt(on: "2024-03-20")]
    let expected = [Caution.alreadyReceived(Almere.plan, on: "2024-03-20")]
    for change: CaseChange in [
      .receive(item: Almere.plan, Receipt(on: "2024-03-28")),
      .remind(item: Almere.plan, Reminder(on: "2024-03-28")),
      extending(Almere.plan, "2024-03-28", .by("2024-04-15")),
      .settle(item: Almere.plan, Ending(kind: .settled, on: "2024-04-02", reason: "besproken")),
      .settle(item: Almere.plan, Ending(kind: .waived, on: "2024-04-02", reason: "niet nodig")),
    ] { #expect(cautions(of: change, in: file) == expected, "\(change)") }
    // The adopted version after a draft is how it should go, and a duty is reported about again.
    file.agreements[0].receipts = [Receipt(on: "2024-03-20", adoption: .draft)]
    file.agreements[2].receipts = [Receipt(on: "2024-03-20")]
    for item in [Almere.plan, Almere.delays] {
      #expect(cautions(of: .receive(item: item, Receipt(on: "2024-03-28")), in: file) == [])
    }
  }

  @Test func letterThatGoesBackFromPublic() {
    var file = Almere.busy
    var letter = Letter(document: nil, state: .public)
    letter.days = [.sent: "2024-03-01", .public: "2024-03-10"]
    file.halfYears[1].letter = letter
    letter.state = .concept
    #expect(
      cautions(of: .letter("2023-II", letter), in: file)
        == [.letterGoesBack("2023-II", from: .public, to: .concept)])
  }

  @Test func decisionMadeKnownBeforeItWasTaken() {
    var entry = ladder(.up, 4, "2024-05-01")
    entry.reason = "besluit GS"
    entry.decision = LadderEntry.Decision(on: "2024-05-01", published: "2024-04-20")
    #expect(
      cautions(of: .move(entry), in: Almere.busy)
        == [.publishedBeforeDecision(published: "2024-04-20", decision: "2024-05-01")])
    var file = Almere.busy
    var fifth = ladder(.up, 5, "2024-05-01")
    fifth.decision = LadderEntry.Decision(on: "2024-05-01")
    file.ladder.append(fifth)
    #expect(
      cautions(
        of: .fulfil(entry: 2, FulfilledRequirement(.announceDecision, done: "2024-04-30")), in: file)
        == [.publishedBeforeDecision(published: "2024-04-30", decision: "2024-05-01")])
  }

  @Test(arguments: [PlanVersion.Status.voldoende, .ingetrokken])
  func planJudgedBeforeItCameIn(_ status: PlanVersion.Status) {
    var file = Almere.busy
    file.plans[0].versions.append(PlanVersion(id: "p1.v2", status: .concept))
    #expect(
      cautions(of: .judge(version: "p1.v2", status, on: "2024-05-01", conclusion: nil), in: file)
        == [.planJudgedWithoutReceipt("p1.v2", status)])
    #expect(
      cautions(of: .judge(version: "p1.v1", status, on: "2024-05-01", conclusion: nil), in: file) == [])
  }

  @Test func meetingPlannedOnADayThatHasBeen() {
    #expect(
      cautions(of: .plan(meeting: Almere.meetingAhead, on: "2024-04-18"), in: Almere.busy)
        == [.meetingPlannedInPast(Almere.meetingAhead, "2024-04-18")])
  }

  @Test func sameFigureTwice() {
    var file = Almere.busy
    file.halfYears[2].counts = [Count(asOf: "2024-04-01", housed: 162)]
    let count = Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-20")
    #expect(
      cautions(of: .count("2024-I", count), in: file)
        == [.countRepeated("2024-I", housed: 162, asOf: "2024-04-01")])
  }

  @Test func whateverHappensToWhatHasLapsed() {
    var file = Almere.busy
    file.agreements[0].ending = Ending(kind: .waived, on: "2024-03-20", reason: "niet meer nodig")
    let expected = [Caution.alreadyEnded(Almere.plan, .waived, on: "2024-03-20")]
    for change: CaseChange in [
      .receive(item: Almere.plan, Receipt(on: "2024-03-28")),
      .remind(item: Almere.plan, Reminder(on: "2024-03-28")),
      extending(Almere.plan, "2024-03-28", .by("2024-04-15")),
    ] { #expect(cautions(of: change, in: file) == expected, "\(change)") }
    #expect(cautions(of: .reopen(item: Almere.plan), in: file) == [])
  }

  @Test func numbersOfAnotherOrder() {
    let count = Count(asOf: "2024-04-01", housed: 5_000)
    #expect(
      cautions(of: .count("2024-I", count), in: Almere.busy)
        == [.countFarAboveTotal("2024-I", 5_000, asked: 278)])
    #expect(cautions(of: .count("2024-I", Count(asOf: "2024-04-01", housed: 300)), in: Almere.busy) == [])
    let found = cautions(of: .notify("2024-I", TargetNotice(persons: 49_000_000)), in: Almere.busy)
    #expect(found.contains(.targetFarFromEarlier("2024-I", 49_000_000, earlier: 233, "2024-I")))
    let next = cautions(of: .notify("2024-II", TargetNotice(persons: 40)), in: Almere.busy)
    #expect(next.contains(.targetFarFromEarlier("2024-II", 40, earlier: 233, "2024-I")))
    #expect(cautions(of: .notify("2024-II", TargetNotice(persons: 140)), in: Almere.busy) == [])
  }

  @Test func twoStandsDeliveredOnOneDay() {
    var file = Almere.busy
    file.halfYears[2].counts = [Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-10")]
    #expect(
      cautions(
        of: .count("2024-I", Count(asOf: "2024-04-01", housed: 165, delivered: "2024-04-10")), in: file)
        == [.deliveredTwice("2024-I", asOf: "2024-04-01", on: "2024-04-10", earlier: 162)])
    #expect(
      cautions(
        of: .count("2024-I", Count(asOf: "2024-04-01", housed: 165, delivered: "2024-04-12")), in: file) == []
    )
  }

  @Test func numberThatAnotherDocumentHas() {
    var file = Almere.busy
    file.documents.append(Document(id: "d9", title: "Rappel", number: "2024-77"))
    #expect(
      cautions(of: .add(.document(Document(id: "d10", title: "Zienswijze", number: "2024-77"))), in: file)
        == [.documentNumberTwice("2024-77", title: "Rappel")])
  }

  @Test func judgementOverAHalfYearThatRuns() {
    let judgement = Judgement(word: "adequaat", colour: "groen", on: "2024-04-02")
    #expect(
      cautions(of: .assess("2024-I", judgement), in: Almere.busy, today: "2024-04-02")
        == [.judgedWhileRunning("2024-I", until: "2024-07-01")])
  }

  @Test func judgementOfAnEarlierDayThanTheOneThatHolds() {
    var file = Almere.busy
    file.halfYears[1].judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-02-20")
    let earlier = Judgement(word: "adequaat", colour: "groen", on: "2024-02-10")
    #expect(
      cautions(of: .assess("2023-II", earlier), in: file).contains(
        .judgedBefore("2023-II", on: "2024-02-10", standing: "2024-02-20")))
  }

  @Test func closingWithoutASuccessorSaysWhatDropsOut() {
    let found = cautions(of: .close(Case.Closure(on: "2024-06-01", successor: nil)), in: Almere.busy)
    guard case .closedWithOpenItems(let open, let late) = found.first else {
      Issue.record("\(found)")
      return
    }
    let items = Almere.busy.agenda(in: context("2024-06-01")).filter {
      $0.standing.isOpen && $0.kind != .target
    }
    #expect(open == items.count && late == items.count { $0.standing == .late } && late > 0)
    #expect(cautions(of: .close(Case.Closure(on: "2024-06-01", successor: "GM0050")), in: Almere.busy) == [])
  }

  @Test func closedCaseCanBeOpenedAgain() throws {
    let today = ChangeContext(today: "2024-06-10")
    let closed = try Almere.busy.applying(.close(Case.Closure(on: "2024-06-01", successor: nil)), in: today)
    #expect(closed != Almere.busy)
    #expect(try closed.applying(.reopenCase, in: today) == Almere.busy)
  }
}
