import Supervision
import Testing
import Wording

@Suite("Cautions and figures in Dutch")
struct CautionWordingTests {
  private let words = Words(.dutch)

  @Test(
    "What is odd about a change is said",
    arguments: [
      (
        .extendedAfterLastDay("a1", days: 3),
        "a1: uitstel verleend 3 dagen na de laatste dag; de dagen te laat blijven leesbaar"
      ),
      (
        .meetingPlannedOutsideWindow("o2", Day(2024, 5, 2)),
        "o2: 2 mei 2024 valt buiten de afgesproken periode; die blijft de maatstaf"
      ),
      (
        .ladderJump(from: .on(Trede(1)!), to: .on(Trede(4)!)),
        "van trede 1 signaleren naar trede 4 vooraankondiging: treden overgeslagen; noem de reden daarvan"
      ),
      (
        .countBelowEarlier(HalfYear(2024, .first), housed: 150, earlier: 162, asOf: Day(2024, 4, 1)),
        "2024-I: 150 gehuisvest is lager dan de stand van 1 april 2024: 162"
      ),
    ] as [(Caution, String)])
  func caution(caution: Caution, sentence: String) {
    #expect(words.caution(caution) == sentence)
  }

  @Test("The municipality's own figure stands beside COA's, with the difference")
  func ownFigure() {
    var record = HalfYearRecord(period: HalfYear(2024, .first))
    record.counts = [
      Count(asOf: Day(2024, 4, 1), housed: 61),
      Count(asOf: Day(2024, 4, 1), housed: 64, reporter: .municipality),
    ]
    let today = Day(2024, 4, 2)
    let figures = record.figures(on: today)
    #expect(figures.housed == 61)
    #expect(
      words.figureNotes(record, figures, on: today).last
        == "2024-I: gemeente zelf 64 per 1 april, verschil met COA 3")
  }

  private func agenda(_ subject: Case, on today: Day) -> [AgendaItem] {
    subject.agenda(in: AgendaContext(today: today, calendar: WorkingCalendar(years: [], holidays: [])))
  }

  @Test("What is to be looked at again says since when")
  func review() throws {
    var subject = Case(id: "gm9001", code: "GM9001", name: "Zandwolde", domain: Case.housing)
    subject.agreements = [
      Agreement(
        id: "a1", kind: .duty, title: "melden", party: Party(.municipality),
        schedule: Schedule(Deadline(phrase: "tijdig", wording: .undated, basis: .expectation)))
    ]
    subject.agreements[0].reviewOn = Day(2024, 5, 31)
    let due = try #require(agenda(subject, on: Day(2024, 6, 3)).first)
    #expect(words.when(due, on: Day(2024, 6, 3)) == "nu")
    #expect(words.standing(due) == "nu te doen")
    #expect(words.remarks(due) == "opnieuw bekijken: was gezet op 31 mei 2024")
    let ahead = try #require(agenda(subject, on: Day(2024, 4, 2)).first)
    #expect(words.standing(ahead) == "doorlopend")
    #expect(words.remarks(ahead) == "opnieuw bekijken op 31 mei 2024")
  }

  @Test("One stand that several municipalities miss is asked for on one line")
  func requests() {
    let items = [
      ("A", HalfYear(2023, .second)), ("B", HalfYear(2023, .second)), ("C", HalfYear(2024, .first)),
    ]
    .flatMap { (name, period) -> [AgendaItem] in
      var subject = Case(id: CaseID(name), code: "GM9001", name: name, domain: Case.housing)
      subject.halfYears = [HalfYearRecord(period: period)]
      subject.halfYears[0].targets = [TargetNotice(persons: 20)]
      return agenda(subject, on: period.peildatum.adding(days: 20))
    }
    .filter { $0.kind == .action }
    let sections = Sections(Array(items.indices), on: Day(2024, 7, 21)) { items.grouping(at: $0) }.sections
    let lines = sections[0].lines
    #expect(lines.count == 2)
    guard case .request(let stand, let asked) = lines[0], case .item(let single) = lines[1] else {
      Issue.record("two lines are expected: a stand and an item")
      return
    }
    #expect(stand == Day(2024, 1, 1) && asked.map { items[$0].municipality } == ["A", "B"])
    #expect(words.title(items[single]) == "COA-stand 1 juli opvragen")
  }

  @Test("A handover that loses persons says how many")
  func handover() {
    #expect(
      words.violation(Handover.Violation.sumDiffers(missing: 5), of: [])
        == "De som van de taakstellingen moet gelijk blijven: er ontbreken 5.")
    #expect(
      words.violation(Handover.Violation.sumDiffers(missing: -5), of: [])
        == "De som van de taakstellingen moet gelijk blijven: het zijn er 5 te veel.")
    let absence = Person.Absence(from: Day(2024, 5, 10), until: Day(2024, 5, 1))
    #expect(
      words.violation(.absenceEndsBeforeItStarts(absence))
        == "De afwezigheid eindigt op 1 mei 2024, voor het begin op 10 mei 2024.")
  }
}
