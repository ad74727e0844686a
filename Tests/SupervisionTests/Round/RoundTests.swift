import Supervision
import Testing

/// The round over 2023-II as the board of USER.md draws it on 12 February 2024.
@Suite("The round over a half-year") struct RoundTests {
  private static let day: Day = "2024-02-12"

  private func municipality(_ number: Int, housed: Int?, own: Int? = nil) -> Case {
    var file = emptyCase("GM900\(number)", "Gemeente \(number)")
    var half = record("2023-II", carried: 10, target: 50)
    if let housed { half.counts.append(Count(asOf: "2024-01-01", housed: housed, delivered: "2024-01-09")) }
    if let own { half.counts.append(Count(asOf: "2024-01-01", housed: own, reporter: .municipality)) }
    file.halfYears = [half]
    return file
  }

  private func row(_ file: Case, on today: Day = day) -> RoundRow {
    file.roundRow("2023-II", in: context(today))
  }

  @Test func almereHoldsOnlyWhatTheLetterGives() {
    let row = row(Almere.file)
    #expect(row.state(.figure) == .done("2024-01-01"))
    #expect(row.state(.checked) == .notStarted)
    #expect(row.state(.meeting) == .done("2024-02-02"))
    // The letter reached the municipality; on which day it does not say.
    #expect(row.state(.council) == .done(nil))
    #expect(row.state(.published) == .notStarted)
    #expect(row.figures?.balance == Balance(45))
    #expect(row.saysOtherwise == nil)
  }

  @Test func theMeetingOfTheSecondHalfOfAprilIsNotYetThatOfTheNextRound() {
    // Held from 1 January to 30 June: of the round over 2023-II. That of July belongs to 2024-I.
    var file = Almere.file
    file.meetings.removeAll { $0.id == Almere.meetingHeld }
    #expect(row(file).state(.meeting) == .planned("2024-04-30"))
    #expect(file.roundRow("2024-I", in: context("2024-07-10")).state(.meeting) == .notStarted)
  }

  @Test func aFigureIsDueOnceCOAIsLate() {
    let file = municipality(1, housed: nil)
    #expect(row(file, on: "2024-01-02").state(.figure) == .planned("2024-01-15"))
    #expect(row(file, on: "2024-01-14").state(.figure) == .planned("2024-01-15"))
    #expect(row(file, on: "2024-01-15").state(.figure) == .due("2024-01-15"))
    #expect(row(file, on: "2024-02-12").state(.figure) == .due("2024-01-15"))
  }

  @Test func theMunicipalitysOwnFigureIsShownWhereItDiffers() {
    #expect(row(municipality(1, housed: 61, own: 64)).saysOtherwise == 64)
    #expect(row(municipality(1, housed: 61, own: 61)).saysOtherwise == nil)
    #expect(row(municipality(1, housed: nil, own: 64)).saysOtherwise == 64)
    #expect(row(municipality(1, housed: 61, own: 64)).figures?.balance == Balance(-1))
  }

  @Test func aPlannedDayIsDueFromTheMondayOfItsWeek() {
    var file = municipality(1, housed: 61)
    file.halfYears[0].round[.council] = RoundMark(planned: "2024-02-27")
    #expect(row(file, on: "2024-02-25").state(.council) == .planned("2024-02-27"))
    #expect(row(file, on: "2024-02-26").state(.council) == .due("2024-02-27"))
    #expect(row(file, on: "2024-03-06").state(.council) == .due("2024-02-27"))
    #expect(row(file, on: "2024-02-12").councilDay == "2024-02-27")
  }

  @Test func theStatesOfTheLetterAreStepsOfTheRound() {
    var file = municipality(1, housed: 61)
    var letter = Letter(document: nil, state: .sent)
    letter.days = [.adopted: "2024-01-30", .sent: "2024-02-05"]
    file.halfYears[0].letter = letter
    file.halfYears[0].round[.council] = RoundMark(planned: "2024-01-30")
    #expect(row(file).state(.council) == .done("2024-01-30"))
    #expect(row(file).state(.sent) == .done("2024-02-05"))
    #expect(row(file).state(.published) == .notStarted)
    #expect(row(file, on: "2024-02-04").state(.sent) == .notStarted)
    #expect(row(file).councilDay == nil)
  }

  @Test func whatIsDoneIsDoneAlsoWhereSomebodyThoughtItNotNeeded() {
    var file = Almere.file
    file.halfYears[1].round[.meeting] = RoundMark(notNeeded: "geen achterstand")
    #expect(row(file).state(.meeting) == .done("2024-02-02"))
  }

  @Test func itCountsWhatIsDoneOfWhatIsNeeded() {
    var done = municipality(1, housed: 61)
    done.halfYears[0].round = [
      .checked: RoundMark(done: "2024-01-22"), .meeting: RoundMark(notNeeded: "geen achterstand"),
    ]
    var planned = municipality(2, housed: 40)
    planned.halfYears[0].round = [.council: RoundMark(planned: "2024-02-27")]
    let round = Round(
      "2023-II", CaseWalk([done, planned, municipality(3, housed: nil)]), in: context(Self.day))
    #expect(round.tally(of: .figure) == (2, 3))
    #expect(round.tally(of: .checked) == (1, 3))
    #expect(round.tally(of: .meeting) == (0, 2))
    #expect(round.complete == 0)
    #expect(round.councilDays.map(\.day) == ["2024-02-27"])
    #expect(round.withoutCouncilDay.map(\.code) == ["GM9001", "GM9003"])
  }

  @Test func otherDomainsAndClosedCasesTakeNoPart() {
    var archive = municipality(1, housed: nil)
    archive.domain = "informatie-en-archiefbeheer"
    var closed = municipality(2, housed: nil)
    closed.closure = Case.Closure(on: "2024-01-01", successor: "GM9003")
    var closedLater = municipality(3, housed: nil)
    closedLater.closure = Case.Closure(on: "2024-01-02", successor: "GM9001")
    let round = Round("2023-II", CaseWalk([archive, closed, closedLater]), in: context(Self.day))
    #expect(round.rows.map(\.code) == ["GM9003"])
  }

  @Test func backPlanningCountsFromTheDayOfGSAndNeverMoves() {
    let planning = BackPlanning(tasks: [
      .init(title: "stukken aanleveren", days: -7), .init(title: "portefeuillehouder", days: -12),
      .init(title: "mededeling aan PS", days: 2),
    ])
    let days = planning.days(around: "2024-02-27")
    #expect(days.map(\.task.title) == ["portefeuillehouder", "stukken aanleveren", "mededeling aan PS"])
    #expect(days.map(\.day) == ["2024-02-15", "2024-02-20", "2024-02-29"])
    // Seven days before Easter Monday 2024 is a Monday; before 7 April a rest day, Easter Sunday: it stays.
    #expect(planning.days(around: "2024-04-07").map(\.day).contains("2024-03-31"))
  }
}
