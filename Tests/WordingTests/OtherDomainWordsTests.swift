import Supervision
import Testing
import Wording

/// A case of another domain as it is worded: by its own rhythm, and with a colour only where the scale has one.
@Suite("Andere domeinen in woorden") struct OtherDomainWordsTests {
  private let words = Words(.dutch)

  private func file(_ code: String, _ title: String, _ judgement: Judgement?) -> Case {
    var file = Case(id: CaseID("gm0034-\(code)"), code: "GM0034", name: "Almere", domain: code)
    file.take(Domain(code: code, title: title, rhythm: .year, from: nil, until: nil, source: "s"))
    if let judgement {
      var record = HalfYearRecord(period: HalfYear(2023, .second))
      record.judgement = judgement
      file.halfYears = [record]
    }
    return file
  }

  private func line(_ file: Case) -> String {
    let today = Day(2024, 4, 2)
    return words.line(OtherDomain(file, file.overview(agenda: [], on: today), on: today))
  }

  @Test func aYearIsCalledByItsNumber() {
    let archive = file(
      "archief", "informatie- en archiefbeheer",
      Judgement(word: "enige verbetering noodzakelijk", colour: "geel"))
    #expect(
      line(archive)
        == "informatie- en archiefbeheer: enige verbetering noodzakelijk (geel) over 2023 · geen volgende stap"
    )
    #expect(
      words.judgementOver(archive.overview(agenda: [], on: Day(2024, 8, 1)))
        == "enige verbetering noodzakelijk (geel) over 2023")
  }

  @Test func aRegimeHasNoBrackets() {
    #expect(
      line(file("financien", "financiën", Judgement(word: "repressief", colour: nil)))
        == "financiën: repressief over 2023 · geen volgende stap")
  }

  @Test func whatIsNotRecordedIsSaid() {
    #expect(
      line(file("omgevingswet", "omgevingswet", nil))
        == "omgevingswet: geen oordeel vastgelegd · geen volgende stap")
  }

  @Test func whatIsRecordedNamesTheYear() {
    let subject = file("archief", "informatie- en archiefbeheer", nil)
    let period = HalfYear(2023, .second)
    #expect(
      words.assessed(Judgement(word: "onvoldoende", colour: "rood"), period, of: subject)
        == "oordeel over 2023 van Almere: onvoldoende (rood)")
    #expect(words.letterReached(.sent, period, of: subject) == "brief over 2023 van Almere: verzonden")
    #expect(
      words.caseName(subject.overview(agenda: [], on: Day(2024, 4, 2)))
        == "Almere informatie- en archiefbeheer")
  }
}
