import Supervision
import Testing
import Wording

@Suite("The words of Cijfers") struct FigureWordsTests {
  private let dutch = Words(.dutch)
  private let english = Words(.english)

  @Test func howFarApartIsSaidInThreeWords() {
    #expect([-18, 0, 2].map(dutch.apart) == ["18 achter", "gelijk", "2 voor"])
    #expect([-18, 0, 2].map(english.apart) == ["18 behind", "level", "2 ahead"])
    #expect(dutch.apart(-1234) == "1.234 achter")
  }

  @Test func everyColumnHasANameOfItsOwnInEachLanguage() {
    for words in [dutch, english] {
      let titles = FigureSort.allCases.map(words.title)
      #expect(Set(titles).count == titles.count && !titles.contains(""))
    }
  }

  /// A municipality with a total and one stand, agreed on nothing.
  private func progress(_ total: Int?, _ housed: Int?, on today: Day) -> HalfYearProgress {
    let period = HalfYear(2024, .first)
    var file = Case(id: CaseID("gm9001"), code: "GM9001", name: "Zandwolde", domain: Case.housing)
    var record = HalfYearRecord(period: period)
    record.carried = [Statement(persons: 0)]
    record.targets = total.map { [TargetNotice(persons: $0)] } ?? []
    record.counts = housed.map { [Count(asOf: Day(2024, 3, 1), housed: $0)] } ?? []
    file.halfYears = [record]
    return file.progress(in: period, agenda: [], on: today)
  }

  @Test func paceIsSaidAsFacts() {
    let day = Day(2024, 4, 2)
    #expect(dutch.pace(progress(153, 28, on: day)) == "tempo tot nu 14 per maand, nodig 32")
    #expect(english.pace(progress(153, 28, on: day)) == "pace so far 14 a month, needed 32")
    #expect(dutch.pace(progress(28, 28, on: day)) == "tempo tot nu 14 per maand, totaal bereikt")
    #expect(dutch.pace(progress(0, 28, on: day)) == "tempo tot nu 14 per maand, niets te huisvesten")
    #expect(dutch.pace(progress(153, nil, on: day)) == "tempo: te weinig gegevens")
    #expect(dutch.pace(progress(nil, 28, on: day)) == "tempo tot nu 14 per maand, nodig: te weinig gegevens")
    #expect(
      dutch.pace(progress(153, 28, on: Day(2024, 7, 1))) == "tempo tot 1 maart 14 per maand, halfjaar voorbij"
    )
    #expect(dutch.pace(progress(153, 28, on: Day(2023, 12, 31))) == "het halfjaar begint op 1 januari")
  }

  /// No text of a line has a number that its fullest text has not, so that a narrow screen only leaves out.
  @Test(arguments: [nil, 0, 18, 153, 2400] as [Int?]) func shorterTextsOnlyLeaveOut(total: Int?) {
    for housed in [nil, 0, 28, 153, 3000] as [Int?] {
      for day in [Day(2023, 12, 31), Day(2024, 1, 1), Day(2024, 4, 2), Day(2024, 7, 1)] {
        for words in [dutch, english] {
          let progress = progress(total, housed, on: day)
          #expect(words.yardsticks(progress).count == Words.yardstickCount(progress))
          for line in words.yardsticks(progress) {
            let all = numbers(line.texts[0])
            for text in line.texts { #expect(numbers(text).isSubset(of: all), "\(line.texts)") }
          }
        }
      }
    }
  }

  private func numbers(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isNumber && $0 != "." }.filter { $0.contains(where: \.isNumber) })
  }
}
