import Supervision
import Testing

/// What is said about a change that is odd and accepted all the same.
@Suite("Cautions of a change") struct CautionOfChangeTests {
  private static let book = ReferenceBook(
    calendar: Holidays.calendar, municipalities: [], policies: [], scales: Scales.all)

  private func cautions(of changes: CaseChange..., in file: Case = Almere.busy, today: Day = "2024-06-01")
    -> [Caution]
  {
    file.cautions(of: changes, in: context(today), reference: Self.book)
  }

  private static func note(_ text: String) -> CaseChange {
    .add(.note(Note(id: "", on: "2024-05-01", text: text, internal: true)))
  }

  private static func move(_ trede: Int) -> CaseChange {
    var entry = ladder(.up, trede, "2024-05-01")
    entry.reason = "besluit GS"
    return .move(entry)
  }

  @Test(
    arguments: [
      (
        .reschedule(item: Almere.plan, change(.extended, "2024-04-03", .by("2024-04-15"))),
        [.extendedAfterLastDay(Almere.plan, days: 3)]
      ),
      (
        .receive(item: Almere.plan, Receipt(on: "2024-01-15")),
        [.receivedBeforeAgreed(Almere.plan, received: "2024-01-15", agreed: "2024-02-02")]
      ),
      (
        .hold(meeting: Almere.meetingAhead, Held(on: "2024-04-12")),
        [.meetingOutsideWindow(Almere.meetingAhead, "2024-04-12")]
      ),
      (
        .hold(meeting: Almere.meetingAhead, Held(on: "2024-05-02")),
        [.meetingOutsideWindow(Almere.meetingAhead, "2024-05-02")]
      ),
      (
        .plan(meeting: Almere.meetingAhead, on: "2024-05-02"),
        [
          .meetingPlannedOutsideWindow(Almere.meetingAhead, "2024-05-02"),
          .meetingPlannedInPast(Almere.meetingAhead, "2024-05-02"),
        ]
      ),
      (move(5), [.ladderJump(from: .on(Trede(3)!), to: .on(Trede(5)!))]),
      (
        .assess("2023-II", Judgement(word: "adequaat", colour: "groen", on: "2024-05-01")),
        [.adequateWithBacklog("2023-II", 45)]
      ),
      (
        .notify("2023-II", TargetNotice(persons: 210, from: "2024-01-15")),
        [
          .noticeOutsideHalfYear("2023-II", "2024-01-15"), .doesNotAddUp("2023-II", difference: 6),
          .openingDiffers("2024-I", opening: 45, endBefore: 39),
        ]
      ),
      (
        .count("2024-I", Count(asOf: "2024-04-02", housed: 162)), [.countOffTheFirst("2024-I", "2024-04-02")]
      ),
      (
        .total("2024-I", Statement(persons: 280)), [.totalDiffers("2024-I", stated: 280, computed: 278)]
      ),
      (note("bsn 111222333"), [.personNumber(key: "notes.n2")]),
      (
        .settle(item: Almere.plan, Ending(kind: .settled, on: "2024-05-01", reason: "zie 1234567890")),
        [.personNumber(key: "agreements.a1")]
      ),
    ] as [(CaseChange, [Caution])])
  func isSaid(change: CaseChange, expected: [Caution]) {
    #expect(cautions(of: change) == expected)
  }

  @Test(
    arguments: [
      .reschedule(item: Almere.plan, change(.extended, "2024-03-31", .by("2024-04-15"))),
      .reschedule(item: Almere.plan, change(.moved, "2024-04-03", .by("2024-04-15"))),
      .receive(item: Almere.plan, Receipt(on: "2024-03-28")),
      .hold(meeting: Almere.meetingAhead, Held(on: "2024-04-16")),
      .hold(meeting: Almere.meetingAhead, Held(on: "2024-04-12", countsOutsideWindow: true)),
      move(4),
      .count("2024-I", Count(asOf: "2024-04-01", housed: 162)),
      .count("2024-I", Count(asOf: "2024-04-02", housed: 165, reporter: .municipality)),
      .total("2024-I", Statement(persons: 278)),
      note("dossier 111222334, bel 0320-265265"),
      .add(.document(Document(id: "d1", title: "Brief", number: "111222333"))),
    ] as [CaseChange])
  func nothingIsOdd(change: CaseChange) {
    #expect(cautions(of: change) == [])
  }

  @Test func meetingPlannedInItsPeriodIsNotOdd() {
    #expect(cautions(of: .plan(meeting: Almere.meetingAhead, on: "2024-04-30"), today: "2024-04-02") == [])
  }

  @Test func lowerCountThanTheStandBefore() throws {
    let file = try Almere.busy.applying(
      .count("2024-I", Count(asOf: "2024-04-01", housed: 162)), in: ChangeContext(today: "2024-06-01"))
    #expect(
      cautions(of: .count("2024-I", Count(asOf: "2024-05-01", housed: 150)), in: file)
        == [.countBelowEarlier("2024-I", housed: 150, earlier: 162, asOf: "2024-04-01")])
    #expect(cautions(of: .count("2024-I", Count(asOf: "2024-05-01", housed: 162)), in: file) == [])
    // A new delivery of the same stand puts a number right, and is no step back.
    #expect(cautions(of: .count("2024-I", Count(asOf: "2024-04-01", housed: 160)), in: file) == [])
  }

  /// What was odd already is not said again about a change that has nothing to do with it.
  @Test func oldCautionsAreNotRepeated() {
    var file = Almere.busy
    file.notes[0].text = "bsn 111222333"
    file.halfYears[2].totals = [Statement(persons: 280)]
    #expect(cautions(of: .finish(item: "w1", on: "2024-05-01"), in: file) == [])
    #expect(cautions(of: Self.note("ook 123456782"), in: file) == [.personNumber(key: "notes.n2")])
  }

  /// An opening balance and a total that do not fit apart, fit together.
  @Test func oneStepIsHeldAgainstItsOutcome() {
    #expect(
      cautions(
        of: .total("2024-I", Statement(persons: 276)), .carry("2024-I", Statement(persons: 43)))
        == [.openingDiffers("2024-I", opening: 43, endBefore: 45)])
  }

  @Test func impossibleChangeHasNoCautions() {
    #expect(cautions(of: .remove("nix")) == [])
  }
}
