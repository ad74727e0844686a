import Supervision
import Testing

/// Rules 32 to 35 and 50: the ladder.
@Suite("Rules on the ladder") struct LadderRuleTests {
  private let trede3 = LadderPlace.on(Trede(3)!)

  private func file(_ entries: LadderEntry...) -> Case {
    var file = emptyCase()
    file.ladder = entries
    return file
  }

  @Test func rule32TredeHasADurationInDays() {
    let ladder = Almere.file.ladder(on: "2024-04-01")
    #expect(ladder.place == trede3)
    #expect(ladder.since == "2021-09-15")
    #expect(ladder.days(on: "2024-04-01") == 929)
    #expect(ladder.entries.map(\.step) == [.recorded, .keep])
    #expect(Almere.file.ladder(on: "2024-02-02").entries.map(\.step) == [.recorded])
    #expect(Almere.file.ladder(on: "2021-09-14").place == .unknown)
  }

  @Test func rule32NotOnTheLadderIsNotUnknown() {
    #expect(file().ladder(on: "2024-04-01").place == .unknown)
    let off = file(ladder(.recorded, 0, "2023-01-01"))
    #expect(off.ladder(on: "2022-12-31").place == .unknown)
    #expect(off.ladder(on: "2023-01-01").place == .off)
    #expect(off.ladder(on: "2023-01-01").days(on: "2024-01-01") == nil)
    #expect(Trede(0) == nil)
    #expect(Trede(7) == nil)
  }

  @Test func rule32NotJudgedIsNotUnknown() {
    var file = emptyCase()
    #expect(file.overview(agenda: [], on: "2024-04-02").judgement == .unknown)
    file.halfYears = [record("2023-II", target: 40)]
    #expect(file.overview(agenda: [], on: "2024-04-02").judgement == .notJudged)
    file.halfYears[0].judgement = Judgement(word: "adequaat", colour: "groen", on: "2024-03-01")
    #expect(file.overview(agenda: [], on: "2024-02-29").judgement == .notJudged)
    #expect(
      file.overview(agenda: [], on: "2024-03-01").judgement
        == .judged(Judgement(word: "adequaat", colour: "groen", on: "2024-03-01")))
  }

  @Test func rule33FiguresNeverMoveTheTrede() {
    var file = Almere.file
    file.halfYears[2].counts = [Count(asOf: "2024-07-01", housed: 278)]
    #expect(file.record("2024-I")?.figures(on: "2024-07-01").balance?.meaning == .even)
    #expect(file.ladder(on: "2024-07-01").place == trede3)
    #expect(file.ladder(on: "2024-07-01").since == "2021-09-15")
  }

  @Test func rule33JumpIsAcceptedWithACautionForTheReason() {
    var file = file(ladder(.recorded, 1, "2023-01-01"), ladder(.up, 4, "2024-03-01"))
    let caution = Caution.ladderStepWithoutReason(from: .on(Trede(1)!), to: .on(Trede(4)!))
    #expect(file.ladder(on: "2024-03-01").place == .on(Trede(4)!))
    #expect(ladderCautions(file) == [caution])
    file.ladder[1].reason = "spoedeisend"
    #expect(ladderCautions(file) == [])
    #expect(ladderCautions(self.file(ladder(.recorded, 3, "2023-01-01"), ladder(.up, 4, "2024-03-01"))) == [])
  }

  @Test(
    arguments: [
      (1, 3, .up, true), (1, 2, .up, false), (3, 2, .down, true), (1, 0, .down, true), (0, 1, .up, false),
      (0, 2, .up, true), (3, 3, .keep, false),
    ] as [(Int, Int, LadderEntry.Step, Bool)])
  func rule33StepThatAsksForAReason(from: Int, to: Int, step: LadderEntry.Step, isOdd: Bool) {
    func place(_ trede: Int) -> LadderPlace { Trede(trede).map(LadderPlace.on) ?? .off }
    let file = file(ladder(.recorded, from, "2023-01-01"), ladder(step, to, "2024-03-01"))
    #expect(
      ladderCautions(file) == (isOdd ? [.ladderStepWithoutReason(from: place(from), to: place(to))] : []))
  }

  /// A fact that is found out later takes its own place, and is said to be out of order.
  @Test func rule33EntriesCountByTheirDays() {
    let file = file(ladder(.recorded, 3, "2021-09-15"), ladder(.up, 2, "2019-05-01"))
    #expect(file.ladder(on: "2024-04-01").place == trede3)
    #expect(file.ladder(on: "2020-01-01").place == .on(Trede(2)!))
    #expect(ladderCautions(file) == [.ladderOutOfOrder("2019-05-01")])
    let undated = self.file(ladder(.recorded, 3, "2021-09-15"), ladder(.up, 4, nil))
    #expect(undated.ladder(on: "2021-09-14").place == .unknown, "nothing before the entry it follows on")
    #expect(undated.ladder(on: "2021-09-15").place == .on(Trede(4)!))
    #expect(undated.ladder(on: "2021-09-15").since == nil)
  }

  @Test func rule34FrozenAndExcusableChangeNoNumber() {
    var file = Almere.file
    file.ladder.append(ladder(.freeze, 3, "2024-03-01"))
    file.ladder.append(ladder(.thaw, 3, "2024-06-01"))
    file.halfYears[1].judgement?.excusable = "te weinig aanbod van COA"
    #expect(file.ladder(on: "2024-02-29").frozen == false)
    #expect(file.ladder(on: "2024-03-01").frozen)
    #expect(file.ladder(on: "2024-06-01").frozen == false)
    #expect(file.ladder(on: "2024-03-01").since == "2021-09-15")
    #expect(file.record("2023-II")?.figures(on: "2024-03-01").balance == Balance(45))
    #expect(file.record("2023-II")?.judgement?.word == "niet adequaat")
  }

  // MARK: Formal requirements

  private func requirements(_ file: Case, on day: Day) -> [ItemID: Standing] {
    let items = file.agenda(in: context(day)).filter {
      if case .requirement = $0.title { true } else { false }
    }
    #expect(items.allSatisfy { $0.party.actor == .province && $0.kind == .action && $0.basis == .statutory })
    return Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.standing) })
  }

  @Test func rule35TwoRequirementsAtTrede4ThreeAtTrede5() {
    var file = file(ladder(.recorded, 3, "2021-09-15"), ladder(.up, 4, "2024-03-01"))
    #expect(requirements(file, on: "2024-02-29") == [:])
    let intention: [ItemID: Standing] = [
      "ladder2.announceIntention": .today, "ladder2.copyOfIntention": .today,
    ]
    #expect(requirements(file, on: "2024-03-01") == intention)
    file.ladder.append(ladder(.up, 5, "2024-06-01"))
    #expect(
      requirements(file, on: "2024-06-01")
        == intention.merging([
          "ladder3.announceDecision": .today, "ladder3.copyOfDecision": .today,
          "ladder3.nameTerm": .today,
        ]) { first, _ in first }, "what trede 4 asked stays open until it is done")
    file.ladder.append(ladder(.down, 3, "2024-09-01"))
    #expect(Set(requirements(file, on: "2024-09-01").values) == [.closed], "the procedure ended")
  }

  @Test func rule35RequirementHasItsOwnTerm() {
    var up = ladder(.up, 4, "2024-03-01")
    up.requirements = [
      FulfilledRequirement(.announceIntention, by: "2024-03-08", done: "2024-03-11"),
      FulfilledRequirement(.copyOfIntention, by: "2024-03-15"),
    ]
    let file = file(up)
    #expect(file.standing("ladder1.copyOfIntention", on: "2024-03-15") == .today)
    #expect(file.item("ladder1.copyOfIntention", on: "2024-03-17")?.days == 2)
    #expect(file.item("ladder1.copyOfIntention", on: "2024-03-17")?.remarks == [.statute("art. 124 lid 4")])
    #expect(file.standing("ladder1.announceIntention", on: "2024-03-10") == .late)
    #expect(file.standing("ladder1.announceIntention", on: "2024-03-11") == .metLate)
    #expect(file.item("ladder1.announceIntention", on: "2024-03-11")?.days == 3)
  }

  @Test func rule35NamedTermOrUrgencyMeetsTheRequirement() {
    var up = ladder(.up, 5, "2024-03-01")
    #expect(file(up).standing("ladder1.nameTerm", on: "2024-03-01") == .today)
    up.decision = LadderEntry.Decision(on: "2024-02-27", term: "2024-09-01")
    #expect(file(up).standing("ladder1.nameTerm", on: "2024-03-01") == .met)
    up.decision = nil
    up.requirements = [FulfilledRequirement(.nameTerm, reason: "spoedeisend, geen termijn")]
    #expect(file(up).standing("ladder1.nameTerm", on: "2024-03-01") == .met)
    #expect(file(up).item("ladder1.nameTerm", on: "2024-03-01")?.remarks == [.statute("art. 124 lid 2")])
  }

  @Test(
    arguments: [
      ("2024-02-15", nil, nil), ("2024-02-16", .later, 46), ("2024-04-01", .soon, 1),
      ("2024-04-02", .today, 0),
      ("2024-04-03", .expired, nil), ("2025-04-03", .expired, nil),
    ] as [(Day, Standing?, Int?)])
  func rule35AppealRunsSixWeeksFromBekendmaking(day: Day, standing: Standing?, days: Int?) {
    var up = ladder(.up, 5, "2024-02-13")
    up.decision = LadderEntry.Decision(on: "2024-02-13", published: "2024-02-16")
    let item = file(up).item("ladder1.appeal", on: day)
    #expect(item?.standing == standing)
    #expect(item?.days == days)
    #expect(item?.lastDay == (standing == nil ? nil : "2024-04-02"))
    #expect(item?.party.actor == (standing == nil ? nil : .municipality))
  }

  @Test func rule35ObjectionExistsOnlyAtTrede6() {
    func rights(_ trede: Int) -> [AgendaItem.Title] {
      var up = ladder(.up, trede, "2024-02-13")
      up.decision = LadderEntry.Decision(published: "2024-02-16")
      return file(up).agenda(in: context("2024-03-01")).map(\.title).filter {
        $0 == .appeal || $0 == .objection
      }
    }
    #expect(rights(3) == [])
    #expect(rights(4) == [])
    #expect(rights(5) == [.appeal])
    #expect(rights(6) == [.objection])
    #expect(
      file(ladder(.up, 5, "2024-02-13")).item("ladder1.appeal", on: "2024-03-01") == nil, "not published")
  }

  @Test func rule50MergedMunicipalityOwesNothingMore() {
    var file = Almere.file
    file.agreements[0].receipts = [Receipt(on: "2024-04-02")]
    file.closure = Case.Closure(on: "2024-05-01", successor: "GM9001")
    #expect(file.isClosed(on: "2024-04-30") == false)
    #expect(file.listed(on: "2024-04-30").isEmpty == false)
    #expect(file.listed(on: "2024-05-01") == [])
    #expect(file.standing(Almere.meetingAhead, on: "2024-05-01") == .closed)
    #expect(file.standing(Almere.plan, on: "2024-05-01") == .metLate, "what happened stays")
    #expect(file.standing("2023-II", on: "2024-05-01") == .settled)
    #expect(file.ladder(on: "2024-05-01").place == trede3, "the trede never moves by itself")
  }

  private func ladderCautions(_ file: Case) -> [Caution] {
    file.cautions(in: context("2024-12-31"), reference: .empty).filter {
      $0 != .domainWithoutScale(Case.housing)
    }
  }
}
