import Supervision
import Testing

/// Rules 36 to 42: judgement, policy, letter and privacy.
@Suite("Rules on judgement and privacy") struct JudgementRuleTests {
  private let housing = JudgementScale(
    domain: Case.housing, from: "2012-10-01", until: nil,
    steps: [
      .init(word: "adequaat", colour: "groen"), .init(word: "redelijk adequaat", colour: "oranje"),
      .init(word: "niet adequaat", colour: "rood"),
    ], source: "almere.jaarverslag-2021.nl")
  private let archiveBefore = JudgementScale(
    domain: "archief", from: "2012-10-01", until: "2023-12-31",
    steps: [.init(word: "adequaat", colour: "groen")],
    source: "fixture")
  private let archive = JudgementScale(
    domain: "archief", from: "2024-01-01", until: nil,
    steps: [
      .init(word: "voldoende tot goed", colour: "groen"),
      .init(word: "enige verbetering noodzakelijk", colour: "geel"),
      .init(word: "veel verbetering noodzakelijk", colour: "oranje"),
      .init(word: "onvoldoende", colour: "rood"),
    ], source: "almere.jaarverslag-2024.nl")

  private var reference: ReferenceBook {
    ReferenceBook(
      calendar: Holidays.calendar, municipalities: [.init(code: "GM0034", name: "Almere")],
      policies: [
        Policy(
          number: "CVDR646591", title: "Beleidsregel 2020", province: "PV24", from: "2020-12-01",
          until: "2024-05-01",
          source: "fixture"),
        Policy(
          number: "CVDR719256", title: "Beleidsregel 2024", province: "PV24", from: "2024-05-02", until: nil,
          source: "fixture"),
      ], scales: [housing, archiveBefore, archive])
  }

  /// Worked out from the day of the decision, or of the judgement; never recorded with it.
  @Test func rule38DecisionAndJudgementPointToThePolicyOfTheirDay() {
    var entry = ladder(.up, 4, "2024-05-10")
    entry.decision = .init(on: "2024-04-30")
    #expect(reference.policy(of: entry, in: Almere.file, province: "PV24")?.number == "CVDR646591")
    entry.decision = nil
    #expect(reference.policy(of: entry, in: Almere.file, province: "PV24")?.number == "CVDR719256")
    entry.from = nil
    #expect(reference.policy(of: entry, in: Almere.file, province: "PV24") == nil)
    entry.source = Almere.letter
    #expect(reference.policy(of: entry, in: Almere.file, province: "PV24")?.number == "CVDR646591")
    #expect(reference.policy(of: entry, in: Almere.file, province: nil) == nil)
    var judgement = Judgement(word: "niet adequaat", colour: "rood")
    #expect(reference.policy(of: judgement, over: "2023-II", province: "PV24")?.number == "CVDR646591")
    judgement.on = "2024-05-02"
    #expect(reference.policy(of: judgement, over: "2023-II", province: "PV24")?.number == "CVDR719256")
  }

  @Test func rule36ScaleIsPerDomainAndPeriod() {
    #expect(
      reference.scale(domain: Case.housing, on: "2024-01-01")?.steps.map(\.word)
        == ["adequaat", "redelijk adequaat", "niet adequaat"])
    #expect(housing.step(word: "gedeeltelijk adequaat") == nil)
    #expect(reference.scale(domain: "archief", on: "2023-12-31")?.steps.count == 1)
    #expect(
      reference.scale(domain: "archief", on: "2024-01-01")?.steps.map(\.colour)
        == ["groen", "geel", "oranje", "rood"])
    #expect(reference.scale(domain: Case.housing, on: "2012-09-30") == nil)
    #expect(reference.scale(domain: "financiën", on: "2024-01-01") == nil)
  }

  @Test func rule37JudgementHasAWordAndAColour() {
    let judgement = Almere.file.record("2023-II")?.knownJudgement(on: "2024-01-01")
    #expect(judgement?.word == "niet adequaat")
    #expect(judgement?.colour == "rood")
    #expect(housing.step(word: "niet adequaat")?.colour == "rood")
  }

  @Test(
    arguments: [
      ("2020-11-30", nil), ("2020-12-01", "CVDR646591"), ("2024-03-15", "CVDR646591"),
      ("2024-05-01", "CVDR646591"),
      ("2024-05-02", "CVDR719256"), ("2030-01-01", "CVDR719256"),
    ] as [(Day, String?)])
  func rule38PolicyInForceOnADay(day: Day, number: String?) {
    #expect(reference.policy(province: "PV24", on: day)?.number == number)
    #expect(reference.policy(province: "PV28", on: day) == nil)
  }

  @Test func rule39LetterGoesItsWayInOrder() {
    #expect(Letter.State.allCases == [.concept, .inCouncil, .adopted, .sent, .public])
    #expect(Letter.State.allCases.sorted() == Letter.State.allCases)
    let letter = Almere.file.record("2023-II")?.letter
    #expect(letter?.state == .sent)
    #expect(letter?.toBePublic == true)
    #expect(letter?.days == [:], "the letter does not say its day")
  }

  @Test(
    arguments: [
      ("adequaat", 318, [.adequateWithBacklog("2023-II", 45)]), ("adequaat", 363, []),
      ("redelijk adequaat", 318, []),
    ] as [(String, Int, [Caution])])
  func rule40AdequateWithABacklogIsACaution(word: String, housed: Int, cautions: [Caution]) {
    var file = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    file.halfYears = [
      record("2023-II", carried: 147, target: 216, counts: [Count(asOf: "2024-01-01", housed: housed)])
    ]
    file.halfYears[0].judgement = Judgement(word: word, colour: "groen", on: "2024-02-20")
    #expect(file.cautions(in: context("2024-02-20"), reference: reference) == cautions)
    #expect(file.cautions(in: context("2024-02-19"), reference: reference) == [], "not judged yet")
  }

  // 123456782 and 111222333 pass the eleven check.
  @Test(arguments: [
    ("bsn 123456782", true), ("111222333", true), ("123456789", false), ("000000000", false),
    ("V-nummer 2812345678", true), ("document 3253142", false), ("12345678901", false),
    ("zaak1234567820b", true),
    ("123456782-1", true), ("", false),
    ("123.456.782", true), ("1234.56.782", true), ("1234 56 782", true), ("123 456 782", true),
    ("123-456-782", true), ("123\u{A0}456\u{A0}782", true), ("123.456.789", false),
    ("2024 1234.56.782.", true),
    ("281.234.5678", true), ("V-nr 281 234 5678", true), ("036 539 9911", false), ("06-12345678", false),
    ("1.123.456.782", false), ("1234.56.782.1", false), ("123.456 782", false), ("123  456  782", false),
    ("01-04-2024 162", false), ("12-03-2024 45", false), ("2024-123456", false), ("45 + 117 = 162", false),
    ("NL00 BANK 0123 4567 89", false), ("123456782123456782", false),
    ("12345 67890", false), ("12345678 90", false),
  ])
  func rule41NumbersOfPersonsAreFound(text: String, isFound: Bool) {
    #expect(PersonNumbers.occur(in: text) == isFound)
  }

  @Test func rule41BSNAndVNumberAreToldApart() {
    #expect(PersonNumbers.first(in: "gebeld over 1234.56.782") == .bsn)
    #expect(PersonNumbers.first(in: "V-nummer 2812345678") == .vNumber)
    #expect(PersonNumbers.first(in: "brief 3253142 van 12-03-2024") == nil)
  }

  @Test func rule41EveryFreeTextIsLookedThrough() {
    let number = "zie 123456782"
    var file = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    file.documents = [Document(id: "d1", title: "brief", number: "123456782")]
    #expect(file.cautions(in: context("2024-04-02"), reference: reference) == [], "a document number is none")
    file.notes = [Note(id: "n1", on: nil, text: number, internal: true)]
    file.contacts = [Contact(id: "c1", on: "2024-03-01", with: "wethouder", text: ["gebeld", number])]
    file.agreements = [agreement("a1", .before("2024-04-01"))]
    file.agreements[0].schedule.changes = [change(.extended, "2024-03-26", .by("2024-04-15"))]
    file.agreements[0].schedule.changes[0].reason = number
    file.halfYears = [HalfYearRecord(period: "2023-II")]
    file.halfYears[0].judgement = Judgement(word: "niet adequaat", colour: "rood")
    file.halfYears[0].judgement?.reason = number
    file.plans = [Plan(id: "p1", title: "plan")]
    file.plans[0].versions = [PlanVersion(id: "v1", status: .voldoende)]
    file.plans[0].versions[0].conclusion = number
    file.plans[0].measures = [Measure(id: "m1", title: number)]
    let found = file.cautions(in: context("2024-04-02"), reference: reference)
    #expect(
      Set(found) == [
        .personNumber(key: "notes.n1"), .personNumber(key: "contacts.c1"),
        .personNumber(key: "agreements.a1"),
        .personNumber(key: "halfYears.2023-II"), .personNumber(key: "plans.p1.v1"),
        .personNumber(key: "plans.p1.m1"),
      ])
  }

  @Test func rule42CodeThatIsNotListedIsACaution() {
    #expect(
      emptyCase("GM9001").cautions(in: context("2024-04-02"), reference: reference) == [
        .codeNotListed("GM9001")
      ])
    #expect(reference.municipality(code: "GM0034")?.name == "Almere")
    #expect(reference.municipality(code: "GM34") == nil, "zeros count")
  }
}
