import Supervision
import Testing

/// Rules 36 and 37 in several domains: each with its own rhythm and scale.
@Suite("Rules on domains") struct DomainRuleTests {
  private let archive = Domain(
    code: "archief", title: "informatie- en archiefbeheer", rhythm: .year, from: nil, until: nil,
    source: "fixture")
  private let environment = Domain(
    code: "omgevingsrecht", title: "omgevingsrecht", rhythm: .year, from: nil, until: "2023-12-31",
    source: "fixture")
  private let merged = Domain(
    code: "omgevingswet", title: "omgevingswet", rhythm: .year, from: "2024-01-01", until: nil,
    source: "fixture")

  private func file(_ domain: Domain) -> Case {
    var file = Case(id: CaseID("gm0034-\(domain.code)"), code: "GM0034", name: "Almere", domain: domain.code)
    file.take(domain)
    return file
  }

  @Test(
    arguments: [
      ("2024-04-02", "2023-II", "2023"), ("2024-08-01", "2023-II", "2023"), ("2025-01-01", "2024-II", "2024"),
    ] as [(Day, HalfYear, String)])
  func rule36AYearIsJudgedWhenItIsOver(today: Day, period: HalfYear, name: String) {
    let overview = file(archive).overview(agenda: [], on: today)
    #expect(overview.judgedPeriod == period && overview.judgedName == name)
  }

  @Test func rule36HalfYearsKeepTheirNames() {
    #expect(JudgingRhythm.halfYear.closed(on: "2024-08-01") == "2024-I")
    #expect(JudgingRhythm.halfYear.name(of: "2023-II") == "2023-II")
    #expect(JudgingRhythm.year.name(of: "2023-I") == "2023-I", "what a file has all the same keeps its name")
  }

  @Test func rule36ADomainExistsFromAndUntil() {
    #expect(environment.exists(in: "2023-II") && !environment.exists(in: "2024-II"))
    #expect(merged.exists(in: "2024-II") && !merged.exists(in: "2023-II"))
    #expect(archive.exists(in: "2010-II"))
  }

  @Test func rule36AJudgementOutsideTheDomainIsSaid() {
    var file = file(environment)
    for period in ["2023-II", "2024-II"] as [HalfYear] {
      var record = HalfYearRecord(period: period)
      record.judgement = Judgement(word: "adequaat", colour: "groen")
      file.halfYears.append(record)
    }
    let reference = ReferenceBook(
      calendar: Holidays.calendar, municipalities: [], policies: [], scales: [], domains: [environment])
    let cautions = file.cautions(
      in: AgendaContext(today: "2025-04-02", calendar: Holidays.calendar), reference: reference)
    #expect(
      cautions.filter { $0 != .domainWithoutScale("omgevingsrecht") }
        == [.judgedOutsideDomain("2024", "omgevingsrecht")])
  }

  private let regime = JudgementScale(
    domain: "financien", from: "2017-01-01", until: nil,
    steps: [.init(word: "repressief", colour: nil), .init(word: "preventief", colour: nil)],
    source: "Gemeentewet art. 203")

  @Test func rule37ARegimeIsAWordAlone() throws {
    var file = Case(id: "gm0034-financien", code: "GM0034", name: "Almere", domain: "financien")
    let change = ChangeContext(today: "2024-04-02", scales: [regime])
    file = try file.applying([.assess("2024-II", Judgement(word: "repressief", colour: nil))], in: change)
    #expect(file.record("2024-II")?.judgement?.colour == nil)
    #expect(
      throws: RuleViolation.notOnScale(word: "repressief (groen)", allowed: ["repressief", "preventief"])
    ) {
      try file.applying([.assess("2024-II", Judgement(word: "repressief", colour: "groen"))], in: change)
    }
  }

  @Test func rule37AWordAloneIsNoJudgementOnAScaleWithColours() throws {
    let scale = JudgementScale(
      domain: Case.housing, from: "2020-01-01", until: nil, steps: [.init(word: "adequaat", colour: "groen")],
      source: "fixture")
    #expect(throws: RuleViolation.self) {
      try Almere.file.applying(
        [.assess("2023-II", Judgement(word: "adequaat", colour: nil))],
        in: ChangeContext(today: "2024-04-02", scales: [scale]))
    }
  }

  @Test func otherDomainShowsTheLatestJudgementOfTheDay() {
    var file = file(archive)
    for (period, day) in [("2022-II", "2023-06-20"), ("2023-II", "2024-03-19")] as [(HalfYear, Day)] {
      var record = HalfYearRecord(period: period)
      record.judgement = Judgement(word: "redelijk adequaat", colour: "oranje", on: day)
      file.halfYears.append(record)
    }
    func judged(on today: Day) -> HalfYear? {
      OtherDomain(file, file.overview(agenda: [], on: today), on: today).judgedPeriod
    }
    #expect(judged(on: "2023-01-01") == nil)
    #expect(judged(on: "2024-03-18") == "2022-II")
    #expect(judged(on: "2024-03-19") == "2023-II")
  }
}
