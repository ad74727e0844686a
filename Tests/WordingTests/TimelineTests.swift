import Supervision
import Testing
import Wording

@Suite("Verloop")
struct TimelineTests {
  @Test("Only what was known on the day, oldest first, then what lies ahead")
  func knownOnTheDay() {
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    subject.ladder = [LadderEntry(step: .recorded, place: .on(Trede(3)!), from: Day(2021, 9, 15))]
    var record = HalfYearRecord(period: HalfYear(2023, .second))
    record.carried = [Statement(persons: 100)]
    record.targets = [TargetNotice(persons: 336), TargetNotice(persons: 216, from: Day(2023, 11, 10))]
    record.counts = [Count(asOf: Day(2024, 1, 1), housed: 318, delivered: Day(2024, 1, 12))]
    subject.halfYears = [record]
    var meeting = Meeting(id: "m1", kind: .bestuurlijkOverleg)
    meeting.held = Day(2024, 2, 2)
    subject.meetings = [meeting]

    func texts(_ today: Day) -> [String] {
      let context = AgendaContext(today: today, calendar: WorkingCalendar(years: [], holidays: []))
      return Words(.dutch).timeline(of: subject, items: subject.agenda(in: context), on: today).map(\.text)
    }
    #expect(
      texts(Day(2023, 10, 15)) == ["trede 3 actief toezicht", "Taakstelling 2023-II: 436 te huisvesten"])
    #expect(
      texts(Day(2024, 2, 2)) == [
        "trede 3 actief toezicht", "taakstelling 2023-II: 336 → 216", "COA-stand 2023-II: 318 gehuisvest",
        "Bestuurlijk overleg gehouden",
      ])
    #expect(!texts(Day(2024, 1, 11)).contains("COA-stand 2023-II: 318 gehuisvest"))
  }

  @Test("Something late stands on the day it was due, with its sign")
  func late() {
    var agreement = Agreement(
      id: "a1", kind: .agreement, title: "Plan", party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "voor 1 april", wording: .before(Day(2024, 4, 1)), basis: .agreed)))
    agreement.agreedOn = Day(2024, 2, 2)
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    subject.agreements = [agreement]
    let today = Day(2024, 4, 2)
    let context = AgendaContext(today: today, calendar: WorkingCalendar(years: [], holidays: []))
    let timeline = Words(.dutch).timeline(of: subject, items: subject.agenda(in: context), on: today)
    #expect(
      timeline == [
        TimelineEntry(day: Day(2024, 3, 31), text: "Plan: 2 dagen te laat", standing: .late, item: "a1")
      ])
  }
}
