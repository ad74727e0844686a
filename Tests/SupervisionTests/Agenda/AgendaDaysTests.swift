import Supervision
import Testing

@Suite("What stands on which day") struct AgendaDaysTests {
  private static let today: Day = "2024-04-02"

  private func items(_ file: Case, on today: Day = today) -> [AgendaItem] { file.agenda(in: context(today)) }

  /// The ids of what stands on the day, and of the windows that run.
  private func shown(_ file: Case, _ day: Day, on today: Day = today) -> (items: [ItemID], running: [ItemID])
  {
    let items = items(file, on: today)
    let days = AgendaDays(count: items.count) { items[$0] }
    return (days.items(on: day).map { items[$0].id }, days.running(on: day).map { items[$0.item].id })
  }

  private func meeting(_ change: (inout Meeting) -> Void = { _ in }) -> Case {
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(deadline(.window("2024-04-16", "2024-04-30")))
    change(&meeting)
    var file = emptyCase()
    file.meetings = [meeting]
    return file
  }

  @Test func anItemStandsOnItsLastDay() {
    var file = emptyCase()
    file.agreements = [agreement("a1", .before("2024-04-11")), agreement("a2", .by("2024-04-11"))]
    #expect(shown(file, "2024-04-10").items == ["a1"])
    #expect(shown(file, "2024-04-11").items == ["a2"])
    #expect(shown(file, "2024-04-12").items.isEmpty)
  }

  @Test func aWindowRunsFromItsFirstDayAndStandsOnItsLast() {
    let file = meeting()
    #expect(shown(file, "2024-04-15").running.isEmpty)
    #expect(shown(file, "2024-04-16").running == ["o1"])
    #expect(shown(file, "2024-04-29").running == ["o1"])
    #expect(shown(file, "2024-04-30").running.isEmpty)
    #expect(shown(file, "2024-04-30").items == ["o1"])
  }

  @Test func aMeetingWithADayInItsWindowStandsOnThatDay() {
    let file = meeting { $0.planned = "2024-04-18" }
    #expect(shown(file, "2024-04-18").items == ["o1"])
    #expect(shown(file, "2024-04-17").running.isEmpty)
    #expect(shown(file, "2024-04-30").items.isEmpty)
  }

  @Test func aDayOutsideTheWindowIsShownAndTheWindowStays() {
    let file = meeting { $0.planned = "2024-05-08" }
    #expect(shown(file, "2024-05-08").items == ["o1"])
    #expect(shown(file, "2024-04-30").running == ["o1"], "the agreed period stays the measure")
    #expect(shown(file, "2024-04-30").items.isEmpty)
    #expect(shown(file, "2024-05-08", on: "2024-05-02").items == ["o1"], "late, and still in the diaries")
  }

  @Test func aMeetingThatWasHeldStandsOnTheDayItWasHeld() {
    let file = meeting { $0.held = "2024-04-18" }
    #expect(shown(file, "2024-04-18", on: "2024-05-02").items == ["o1"])
    #expect(shown(file, "2024-04-17", on: "2024-05-02").running.isEmpty)
    #expect(shown(file, "2024-04-30", on: "2024-05-02").items.isEmpty)
  }

  @Test func whatHasNoDateStandsOnTheDayToLookAtItAgain() {
    var file = emptyCase()
    file.agreements = [agreement("a1", .undated), agreement("a2", .undated)]
    file.agreements[0].reviewOn = "2024-04-09"
    #expect(shown(file, "2024-04-09").items == ["a1"])
  }

  @Test func whatAsksForAttentionComesFirst() {
    var file = emptyCase()
    file.agreements = [
      agreement("a1", .by("2024-03-28")), agreement("a2", .by("2024-03-28")),
      agreement("a3", .by("2024-03-28")),
    ]
    file.agreements[0].receipts = [Receipt(on: "2024-03-27")]
    file.agreements[1].ending = Ending(kind: .waived, on: "2024-03-20", reason: "niet meer nodig")
    #expect(shown(file, "2024-03-28").items == ["a3", "a1", "a2"])
    let items = items(file)
    let days = AgendaDays(count: items.count) { items[$0] }
    #expect(days.foremost(on: "2024-03-28") == .late)
    #expect(days.foremost(on: "2024-03-29") == nil)
  }

  @Test func windowsAreFoundByAnyDayTheyShare() {
    let items = items(meeting())
    let days = AgendaDays(count: items.count) { items[$0] }
    #expect(days.windows(in: "2024-04-01"..."2024-04-15").isEmpty)
    #expect(days.windows(in: "2024-04-01"..."2024-04-16").map(\.days) == ["2024-04-16"..."2024-04-30"])
    #expect(days.windows(in: "2024-04-30"..."2024-05-30").count == 1)
  }

  @Test func thePastOfAnOlderHalfYearIsLeftOut() {
    var file = emptyCase()
    file.halfYears = [record("2022-I", carried: 0, target: 10)]
    #expect(shown(file, "2022-07-01").items.isEmpty)
  }
}

@Suite("What a day is") struct CalendarDaysTests {
  private func days(
    _ cases: [Case] = [], on today: Day = "2024-02-12", _ change: (inout StoreSettings) -> Void = { _ in }
  ) -> CalendarDays {
    var settings = StoreSettings(name: "proef")
    change(&settings)
    return CalendarDays(CaseWalk(cases), settings: settings, calendar: Holidays.calendar, today: today)
  }

  @Test func holidaysHaveTheirNames() {
    #expect(days().day("2024-05-09").holiday == "hemelvaartsdag")
    #expect(days().day("2024-04-06").holiday == nil)
    #expect(days().day("2024-04-06").rest == .weekend)
    #expect(days().day("2024-04-03").rest == nil)
  }

  @Test func aYearWithoutAListSaysSo() {
    #expect(days().day("2024-04-03").hasHolidays)
    #expect(!days().day("2031-04-03").hasHolidays)
  }

  @Test func bothPeildataCloseAHalfYear() {
    #expect(days().day("2024-01-01").closes == "2023-II")
    #expect(days().day("2024-07-01").closes == "2024-I")
    #expect(days().day("2024-06-30").closes == nil)
    #expect(days().day("2024-04-01").closes == nil)
  }

  @Test func aRecessHoldsItsFirstAndItsLastDay() {
    let recess = Recess(title: "meireces", firstDay: "2024-04-29", lastDay: "2024-05-10")
    let days = days { $0.recesses = [recess] }
    #expect(days.day("2024-04-28").recesses.isEmpty)
    #expect(days.day("2024-04-29").recesses == [recess])
    #expect(days.day("2024-05-10").recesses == [recess])
    #expect(days.recesses(in: "2024-05-10"..."2024-05-31") == [recess])
    #expect(days.recesses(in: "2024-05-11"..."2024-05-31").isEmpty)
  }

  @Test func councilDaysComeFromTheListAndFromLetters() {
    var file = emptyCase()
    file.halfYears = [record("2023-II", carried: 10, target: 50)]
    file.halfYears[0].round[.council] = RoundMark(planned: "2024-02-28")
    let days = days([file]) {
      $0.councilDays = ["2024-02-13"]
      $0.backPlanning = BackPlanning(tasks: [.init(title: "stukken aanleveren", days: -7)])
    }
    #expect(days.day("2024-02-13").isCouncilDay)
    #expect(days.day("2024-02-13").letters.isEmpty)
    #expect(days.day("2024-02-28").isCouncilDay)
    #expect(days.day("2024-02-28").letters.map(\.municipality) == ["Zandwolde"])
    #expect(days.day("2024-02-28").letters.first?.isAdopted == false)
    #expect(days.day("2024-02-21").tasks.map(\.title) == ["stukken aanleveren"])
    #expect(days.day("2024-02-06").tasks.isEmpty, "nothing waits for the meeting of 13 February")
    #expect(!days.day("2024-02-14").isCouncilDay)
  }

  @Test func anAdoptedLetterStandsOnTheDayItWasAdoptedAndAsksForNothing() {
    var file = emptyCase()
    file.halfYears = [record("2023-II", carried: 10, target: 50)]
    file.halfYears[0].round[.council] = RoundMark(planned: "2024-02-27")
    file.halfYears[0].letter = Letter(document: nil, state: .adopted)
    file.halfYears[0].letter?.days = [.adopted: "2024-02-13"]
    let change: (inout StoreSettings) -> Void = {
      $0.backPlanning = BackPlanning(tasks: [.init(title: "stukken aanleveren", days: -7)])
    }
    let after = days([file], on: "2024-02-14", change)
    #expect(after.day("2024-02-13").letters.first?.isAdopted == true)
    #expect(after.day("2024-02-27").letters.isEmpty)
    #expect(after.day("2024-02-06").tasks.isEmpty)
    let before = days([file], on: "2024-02-12", change)
    #expect(before.day("2024-02-27").letters.first?.isAdopted == false, "it was not known yet")
    #expect(before.day("2024-02-13").letters.isEmpty)
  }

  @Test func aStepThatIsNotNeededHasNoDay() {
    var file = emptyCase()
    file.halfYears = [record("2023-II", carried: 10, target: 50)]
    file.halfYears[0].round[.council] = RoundMark(planned: "2024-02-28", notNeeded: "geen achterstand")
    #expect(!days([file]).day("2024-02-28").isCouncilDay)
  }
}
