import Supervision
import Testing
import Wording

@Suite("What a day of the agenda is called") struct AgendaWordsTests {
  private let dutch = Words(.dutch)
  private let english = Words(.english)

  @Test(
    "The name of a holiday is shortened before it is cut",
    arguments: [
      ("tweede paasdag", 14, "tweede paasdag"), ("tweede paasdag", 10, "2e paasdag"),
      ("tweede paasdag", 9, "2e paas"), ("Hemelvaartsdag", 11, "Hemelvaarts"),
      ("goede vrijdag", 9, "goede vrijdag"),
      ("Koningsdag", 10, "Koningsdag"),
    ])
  func holiday(name: String, width: Int, short: String) {
    #expect(dutch.holiday(name, width: width) == short)
  }

  @Test(
    "In English too",
    arguments: [
      ("tweede paasdag", 13, "Easter Monday"), ("tweede paasdag", 10, "Easter Mon"),
      ("Koningsdag", 8, "King’s"), ("Hemelvaartsdag", 10, "Ascension"),
    ])
  func englishHoliday(name: String, width: Int, short: String) {
    #expect(english.holiday(name, width: width) == short)
  }

  @Test("Everything that a day is, in both languages")
  func facts() {
    var settings = StoreSettings(name: "proef")
    settings.councilDays = [Day(2024, 7, 1)]
    settings.recesses = [
      Recess(title: "zomerreces", firstDay: Day(2024, 6, 29), lastDay: Day(2024, 8, 4))
    ]
    let days = CalendarDays(
      CaseWalk([]), settings: settings, calendar: WorkingCalendar(years: [2024], holidays: []),
      today: Day(2024, 4, 2))
    let day = days.day(Day(2024, 7, 1))
    #expect(
      dutch.facts(of: day) == ["peildatum van 2024-I", "GS-dag", "zomerreces 29 juni t/m 4 augustus"])
    #expect(english.facts(of: day).prefix(2) == ["peildatum of 2024-I", "GS meeting"])
    #expect(dutch.facts(of: days.day(Day(2031, 7, 2))) == ["feestdagen van 2031 niet bekend"])
    #expect(english.facts(of: days.day(Day(2031, 7, 2))) == ["holidays of 2031 not known"])
  }

  @Test("A window on its last day counts to no other day")
  func window() {
    var subject = Case(id: "gm9001", code: "GM9001", name: "Zandwolde", domain: Case.housing)
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(
      Deadline(
        phrase: "tweede helft april", wording: .window(Day(2024, 4, 16), Day(2024, 4, 30)), basis: .agreed))
    func line(_ planned: Day?) -> String {
      meeting.planned = planned
      subject.meetings = [meeting]
      let context = AgendaContext(today: Day(2024, 4, 2), calendar: WorkingCalendar(years: [], holidays: []))
      return dutch.dayLine(subject.agenda(in: context)[0])
    }
    #expect(line(nil) == "Bestuurlijk overleg · laatste dag van 16 t/m 30 april · wij")
    #expect(line(Day(2024, 4, 18)) == "Bestuurlijk overleg · gepland · wij")
    #expect(line(Day(2024, 5, 8)) == "Bestuurlijk overleg · gepland · afgesproken was 16 t/m 30 april · wij")
  }
}
