import Testing
import Wording

@testable import Supervision

@Suite("Items in Dutch")
struct ItemTests {
  let words = Words(.dutch)
  let today = Day(2024, 4, 2)

  private func item(
    _ standing: Standing, _ kind: ItemKind = .agreement, days: Int? = nil, first: Day? = nil,
    last: Day? = nil,
    measurement: Measurement? = nil, remarks: [Remark] = []
  ) -> AgendaItem {
    AgendaItem(
      caseID: "gm0034", municipality: "Almere", id: "a1", kind: kind, title: .own("Bijgesteld plan"),
      party: Party(.municipality), firstDay: first, lastDay: last, standing: standing, days: days,
      place: .unknown,
      measurement: measurement, remarks: remarks)
  }

  @Test("How an item stands, whole")
  func standings() {
    #expect(words.standing(item(.late, days: 1)) == "1 dag te laat")
    #expect(words.standing(item(.late, days: 2)) == "2 dagen te laat")
    #expect(
      words.standing(item(.late, .meeting, days: 1))
        == "1 dag te laat: niet gehouden in de afgesproken periode")
    #expect(words.standing(item(.today, days: 0)) == "vandaag laatste dag")
    #expect(words.standing(item(.today, .interimTarget, days: 0)) == "vandaag gemeten")
    #expect(words.standing(item(.soon, days: 8, last: today.adding(days: 8))) == "over 8 dagen")
    var window = item(.soon, .meeting, days: 10, first: Day(2024, 4, 12), last: Day(2024, 4, 26))
    #expect(words.standing(window) == "over 10 dagen")
    window.hasOpened = true
    #expect(words.standing(window) == "nog 10 dagen")
    #expect(words.standing(item(.unmeasured, .interimTarget, days: 1)) == "te meten")
    let short = Measurement(required: 162, counted: 161)
    #expect(words.standing(item(.missed, .interimTarget, measurement: short)) == "niet gehaald: 1 tekort")
    #expect(words.standing(item(.undated)) == "doorlopend")
    #expect(words.standing(item(.undated, .meeting)) == "nog geen datum")
    #expect(words.standing(item(.met)) == "ontvangen")
    #expect(words.standing(item(.met, .meeting)) == "gehouden")
    #expect(words.standing(item(.metLate, days: 3)) == "ontvangen, 3 dagen te laat")
    #expect(words.standing(item(.lapsed)) == "niet van toepassing")
  }

  @Test("When, short")
  func when() {
    #expect(words.when(item(.late, days: 2), on: today) == "2 dagen")
    #expect(words.when(item(.soon, days: 2, last: Day(2024, 4, 4)), on: today) == "do 4 april")
    #expect(words.when(item(.soon, days: 8, last: Day(2024, 4, 10)), on: today) == "over 8 dgn")
    #expect(words.when(item(.later, days: 90, last: Day(2024, 7, 1)), on: today) == "1 juli")
    #expect(words.when(item(.later, days: 300, last: Day(2025, 1, 1)), on: today) == "1 jan 2025")
  }

  @Test("The heading of what is near never promises less than it holds")
  func headings() {
    func heading(_ days: Int...) -> String {
      let items = days.map { item(.soon, days: $0, last: today.adding(days: $0)) }
      let section = Sections(Array(items.indices), on: today) { items.grouping(at: $0) }.sections[0]
      return words.heading(section, warning: WarningTimes(general: 14), expectedAfter: 14)
    }
    #expect(heading(8, 14) == "BINNENKORT (14 dagen)")
    #expect(heading(8, 29) == "BINNENKORT (14 dagen of eigen waarschuwtijd)")
    #expect(words.soonCounter(2, longest: 14, warning: WarningTimes(general: 14)) == "14 dgn 2")
    #expect(words.soonCounter(2, longest: 29, warning: WarningTimes(general: 14)) == "binnenkort 2")
  }

  @Test("Every standing has a sign or a word of its own, and no sign means both late and not late")
  func signs() {
    let names = Standing.allCases.map { words.standing($0) }
    #expect(Set(names).count == Standing.allCases.count)
    #expect(Standing.allCases.filter { words.sign($0) == "!!" } == [.late])
  }

  @Test("The Sunday of Easter, as the supervisor has to defend it (rule 21)")
  func easter() {
    let calendar = WorkingCalendar(
      years: [2024],
      holidays: [
        .init(day: Day(2024, 3, 29), name: "Goede Vrijdag", kind: .recognised),
        .init(day: Day(2024, 3, 31), name: "eerste paasdag", kind: .recognised),
      ])
    let term = Term(
      Deadline(phrase: "voor 1 april 2024", wording: .before(Day(2024, 4, 1)), basis: .agreed),
      calendar: calendar)
    let late = item(.late, days: 2, last: term.lastDay, remarks: term.notes.map(Remark.term))
    #expect(words.remarks(late) == "laatste dag zo 31-03 (eerste paasdag); laatste werkdag ervoor do 28-03")
  }

  @Test("A late meeting says what it is called")
  func lateMeeting() {
    let late = item(.late, .meeting, days: 1, remarks: [.meetingNotPlanned])
    #expect(words.explanation(late) == "niet gehouden in de afgesproken periode; nog geen datum")
    #expect(words.explanation(item(.late, .meeting, days: 1)) == "niet gehouden in de afgesproken periode")
    #expect(words.explanation(item(.late, days: 1)).isEmpty)
  }

  @Test("Remarks never say that something did not come in, only that nothing is on record")
  func remarks() {
    #expect(words.remark(.noReceiptRecorded, of: item(.late)) == "geen ontvangst vastgelegd")
    #expect(
      words.remark(.reminded(times: 1, replyBy: Day(2024, 4, 9)), of: item(.late))
        == "1× rappel, reactie t/m 9 april")
    #expect(words.remark(.reminderOverdue(days: 1), of: item(.late)) == "rappel 1 dag verstreken")
    #expect(words.remark(.reminderOverdue(days: 2), of: item(.late)) == "rappel 2 dagen verstreken")
    let was = Deadline(phrase: "voor 1 april", wording: .before(Day(2024, 4, 1)), basis: .agreed)
    #expect(words.remark(.extended(times: 2, was: was), of: item(.soon)) == "2× uitstel, was “voor 1 april”")
    #expect(
      words.remark(.dependsOnTarget(HalfYear(2024, .first)), of: item(.conditional)) == "hangt af van 1 juli")
    #expect(
      words.remark(.targetRealised(HalfYear(2024, .first)), of: item(.lapsed))
        == "niet van toepassing: geen achterstand op 1 juli")
  }

  @Test("A case counts once for a stand, also with two figures of that day")
  func tally() {
    var target = item(
      .unmeasured, .target, last: Day(2024, 7, 1), measurement: Measurement(required: 278, counted: nil))
    let interim = item(
      .met, .interimTarget, last: Day(2024, 7, 1), measurement: Measurement(required: 1, counted: 2))
    var tally = StandTally()
    tally.add(StandTally.OfCase([target]))
    #expect(tally.of(Day(2024, 7, 1)) == StandTally.Tally(entered: 0, all: 1))
    tally.add(StandTally.OfCase([target, interim]))
    #expect(tally.of(Day(2024, 7, 1)) == StandTally.Tally(entered: 1, all: 2))
    target.lastDay = Day(2024, 6, 30)
    tally.add(StandTally.OfCase([target]))
    #expect(tally.of(Day(2024, 7, 1)).all == 3)
    #expect(tally.of(Day(2024, 4, 1)).all == 0)
    target.standing = .settled
    tally.add(StandTally.OfCase([target]))
    #expect(tally.of(Day(2024, 7, 1)).all == 3)
  }

  @Test("Every standing that rests has a group, and no other")
  func resting() {
    let sections = RestingSections(Array(Standing.allCases.indices)) { Standing.allCases[$0] }.sections
    #expect(sections.flatMap(\.items).count == Standing.allCases.count { !$0.asksAttention })
    #expect(sections.map { words.heading($0.kind) }.first == "LATER")
  }

  /// A title begins with a capital where it stands alone; inside a sentence only a name keeps it.
  @Test(
    "a title inside a sentence",
    arguments: [
      ("Bijgesteld plan van aanpak", "bijgesteld plan van aanpak"),
      ("COA-stand opvragen", "COA-stand opvragen"),
      ("PvA-update", "PvA-update"), ("Flevoland meldt de stand", "Flevoland meldt de stand"),
      ("Noord-Holland reageert", "Noord-Holland reageert"), ("Almere belt terug", "Almere belt terug"),
    ])
  func insideASentence(title: String, expected: String) {
    let almere = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    #expect(words.inSentence(title, of: almere) == expected)
  }
}
