import Supervision
import Testing

@testable import Reports

/// What of a case everybody may know, and what not (rules 37, 39 and 43).
@Suite("What is public")
struct PublicCaseTests {
  static let today = Day(2024, 4, 2)

  /// A half-year with a judgement and a letter that is public since 22 February 2024.
  static func subject(_ change: (inout HalfYearRecord) -> Void = { _ in }) -> Case {
    var subject = Case(id: "gm9002", code: "GM9002", name: "Veenhaven", domain: Case.housing)
    subject.documents = [
      Document(id: "brief", title: "geheim", number: "2024-1", date: Day(2024, 2, 13)),
      Document(id: "memo", title: "geheim"),
    ]
    subject.ladder = [
      LadderEntry(step: .recorded, place: Trede(3).map { .on($0) } ?? .unknown, from: Day(2022, 1, 1)),
      LadderEntry(step: .up, place: Trede(4).map { .on($0) } ?? .unknown, from: Day(2024, 3, 1)),
    ]
    var record = HalfYearRecord(period: HalfYear(2023, .second))
    record.carried = [Statement(persons: 56)]
    record.targets = [
      TargetNotice(persons: 79, national: 27_300, by: "geheim"),
      TargetNotice(persons: 51, from: Day(2023, 11, 10), national: 17_600),
    ]
    record.counts = [
      Count(asOf: Day(2024, 1, 1), housed: 44),
      Count(asOf: Day(2024, 1, 1), housed: 49, reporter: .municipality),
    ]
    record.amv = AmvTarget(persons: 12, remark: "geheim")
    var judgement = Judgement(
      word: "niet adequaat", colour: "rood", on: Day(2024, 2, 13), source: "brief")
    judgement.reason = "Te weinig."
    record.judgement = judgement
    var letter = Letter(document: "brief", state: .public)
    letter.days = [.adopted: Day(2024, 2, 13), .public: Day(2024, 2, 22)]
    letter.address = "https://oefenland.example/brief"
    record.letter = letter
    change(&record)
    subject.halfYears = [record]
    return subject
  }

  static func halfYear(
    on today: Day = today, people: [Person] = [], _ change: (inout HalfYearRecord) -> Void = { _ in }
  ) -> PublicHalfYear? {
    PublicCase(subject(change), through: HalfYear(2023, .second), people: people, on: today).halfYears.first
  }

  @Test(
    "A judgement, a trede and a letter are public when the letter is",
    arguments: [
      (Letter.State.concept, Day(2024, 4, 2), false), (.inCouncil, Day(2024, 4, 2), false),
      (.adopted, Day(2024, 4, 2), false), (.sent, Day(2024, 4, 2), false),
      (.public, Day(2024, 2, 21), false), (.public, Day(2024, 2, 22), true),
      (.public, Day(2024, 4, 2), true),
    ])
  func letters(state: Letter.State, on today: Day, isPublic: Bool) {
    let known = Self.halfYear(on: today) { $0.letter?.state = state }
    #expect((known?.letter != nil) == isPublic)
    #expect((known?.letter?.judgement?.word == "niet adequaat") == isPublic)
    #expect(known?.housed == 44 && known?.target == 51 && known?.opening == 56 && known?.total == 107)
  }

  @Test("A letter without a day of its own is not public before it can have been written")
  func letterWithoutDay() {
    let change: (inout HalfYearRecord) -> Void = { $0.letter?.days = [:] }
    #expect(Self.halfYear(on: Day(2024, 2, 12), change)?.letter == nil)
    #expect(Self.halfYear(on: Day(2024, 2, 13), change)?.letter != nil)
  }

  @Test("A judgement that was given after the letter was public is not in it")
  func laterJudgement() {
    let known = Self.halfYear { $0.judgement?.on = Day(2024, 3, 1) }
    #expect(known?.letter != nil && known?.letter?.judgement == nil)
  }

  @Test("The judgement of the letter stays on the site when another came after it")
  func judgementAfterwards() {
    let known = Self.halfYear {
      if let first = $0.judgement { $0.earlierJudgements = [first] }
      $0.judgement = Judgement(word: "redelijk adequaat", colour: "oranje", on: Day(2024, 3, 1))
    }
    #expect(known?.letter?.judgement?.word == "niet adequaat")
    #expect(known?.letter?.judgement?.reason == "Te weinig.")
  }

  @Test("The trede is that of the day of the letter, not that of today")
  func tredeOfLetter() {
    #expect(Self.halfYear()?.letter?.place.trede?.number == 3)
  }

  @Test("A reason is public where the case has it from the letter itself")
  func reasons() {
    #expect(Self.halfYear()?.letter?.judgement?.reason == "Te weinig.")
    for source: DocumentID? in [nil, "memo"] {
      #expect(Self.halfYear { $0.judgement?.source = source }?.letter?.judgement?.reason == nil)
    }
  }

  @Test(
    "A reason that looks to be about a person is left out and told",
    arguments: ["Volgens Jansen te weinig.", "Zie 123456782.", "Volgens wethouder JANSEN."])
  func personalReasons(reason: String) {
    let people = [Person(id: "pj", name: "P. Jansen")]
    let subject = Self.subject { $0.judgement?.reason = reason }
    let known = PublicCase(subject, through: HalfYear(2023, .second), people: people, on: Self.today)
    #expect(known.halfYears.first?.letter?.judgement?.reason == nil)
    #expect(known.halfYears.first?.letter?.judgement?.word == "niet adequaat")
    #expect(known.withheld == [HalfYear(2023, .second)])
  }

  @Test("What a public letter is about is public")
  func subjectOfLetter() {
    var subject = Self.subject()
    subject.documents[0].subject = "Huisvesting over 2023-II"
    func known(on today: Day) -> PublicLetter? {
      PublicCase(subject, through: HalfYear(2023, .second), people: [], on: today).halfYears.first?.letter
    }
    #expect(known(on: Self.today)?.subject == "Huisvesting over 2023-II")
    #expect(known(on: Day(2024, 2, 21)) == nil)
  }

  @Test(
    "A subject that names somebody or how to reach one is left out and told",
    arguments: ["Gesprek met mw. Jansen", "Over 123456782", "Vragen: info@veenhaven.example"])
  func personalSubjects(text: String) {
    var subject = Self.subject()
    subject.documents[0].subject = text
    let people = [Person(id: "pj", name: "P. Jansen")]
    let known = PublicCase(subject, through: HalfYear(2023, .second), people: people, on: Self.today)
    #expect(known.halfYears.first?.letter?.number == "2024-1")
    #expect(known.halfYears.first?.letter?.subject == nil)
    #expect(known.withheldSubjects == [HalfYear(2023, .second)] && known.withheld.isEmpty)
  }

  @Test("A half-year after the published one, and what is not known yet, are left out")
  func laterHalfYears() {
    var subject = Self.subject()
    var later = HalfYearRecord(period: HalfYear(2024, .first))
    later.targets = [TargetNotice(persons: 60)]
    subject.halfYears.append(later)
    func periods(_ last: HalfYear, on today: Day) -> [String] {
      PublicCase(subject, through: last, people: [], on: today).halfYears.map(\.period.description)
    }
    #expect(periods(HalfYear(2023, .second), on: Self.today) == ["2023-II"])
    #expect(periods(HalfYear(2024, .first), on: Self.today) == ["2024-I", "2023-II"])
    #expect(periods(HalfYear(2024, .first), on: Day(2023, 12, 31)) == ["2023-II"])
    #expect(periods(HalfYear(2023, .first), on: Self.today) == [])
  }

  @Test("Targets come with their revisions, without who decided and what was noted")
  func targets() {
    let known = Self.halfYear()
    #expect(known?.targets.map(\.persons) == [79, 51] && known?.targets.map(\.national) == [27_300, 17_600])
    #expect(Self.halfYear(on: Day(2023, 11, 9))?.targets.map(\.persons) == [79])
  }

  @Test("A judgement that rests on an older delivery says on which (rule 11)")
  func olderDelivery() throws {
    func halfYear(_ later: Int?) -> PublicHalfYear? {
      PublicCaseTests.halfYear { record in
        record.judgement?.usedHoused = 44
        if let later {
          record.counts.append(Count(asOf: Day(2024, 1, 1), housed: later, delivered: Day(2024, 3, 1)))
        }
      }
    }
    #expect(halfYear(nil)?.judgedOn == nil)
    #expect(halfYear(44)?.judgedOn == nil, "the same number again")
    #expect(halfYear(52)?.judgedOn == 44 && halfYear(52)?.housed == 52)
  }

  @Test("A lead that is larger than the target leaves nothing to house (rule 48)")
  func lead() {
    let halfYear = PublicCaseTests.halfYear { $0.carried = [Statement(persons: -60)] }
    #expect(halfYear?.total == 0 && halfYear?.percent == nil && halfYear?.opening == -60)
  }

  @Test("Only what is on the web is published of where a letter is")
  func addresses() {
    for address in ["file:///home/jk/brief.odt", "javascript:alert(1)", "brief.pdf", "https://a b"] {
      #expect(PublicCaseTests.halfYear { $0.letter?.address = address }?.letter?.address == nil, "\(address)")
    }
    #expect(PublicCaseTests.halfYear()?.letter?.address == "https://oefenland.example/brief")
  }
}
