import Supervision
import Testing

@testable import CaseFiles

/// Domains of the shipped reference: their rhythm, their scale by validity, and judgements without a colour.
@Suite("Domains in the files") struct DomainDecodingTests {
  private func read(_ domain: String, _ period: String, _ judgement: String) throws -> Case {
    let text = """
      {"format": 1, "municipality": {"code": "GM9004", "name": "Súdmeer"}, "domain": "\(domain)",
        "halfYears": [{"period": "\(period)", "judgement": \(judgement)}]}
      """
    return try CaseFileReader(reference: try ShippedCases.reference())
      .decode(Array(text.utf8), path: domain == Case.housing ? "cases/gm9004.json" : "cases/gm9004-x.json")
  }

  @Test func titleAndRhythmComeFromTheReference() throws {
    let archive = try read(
      "informatie-en-archiefbeheer", "2023-II",
      #"{"word": "enige verbetering noodzakelijk", "colour": "geel"}"#)
    #expect(archive.domainTitle == "informatie- en archiefbeheer")
    #expect(archive.rhythm == .year)
    let own = try read("eigen-domein", "2023-II", #"{"word": "matig", "colour": "paars"}"#)
    #expect(own.domainTitle == "eigen-domein" && own.rhythm == .halfYear)
  }

  @Test("The archive has three words on a peildatum in 2023 and four with geel in 2024")
  func scaleByValidity() throws {
    let archive = "informatie-en-archiefbeheer"
    let reference = try ShippedCases.reference()
    #expect(
      reference.scale(domain: archive, on: Day(2023, 1, 1))?.steps.map(\.word)
        == ["adequaat", "redelijk adequaat", "niet adequaat"])
    #expect(
      reference.scale(domain: archive, on: Day(2024, 1, 1))?.steps.compactMap(\.colour)
        == ["groen", "geel", "oranje", "rood"])
    #expect(throws: UnreadableFile.self) {
      try read(archive, "2022-II", #"{"word": "enige verbetering noodzakelijk", "colour": "geel"}"#)
    }
  }

  @Test func aRegimeIsReadAndWrittenAsAWordAlone() throws {
    let finance = try read("financien", "2024-II", #"{"word": "repressief", "on": "2023-12-12"}"#)
    #expect(finance.halfYears[0].judgement?.word == "repressief")
    #expect(finance.halfYears[0].judgement?.colour == nil)
    let bytes = CaseEncoder.encode(finance).fileBytes
    #expect(!String(decoding: bytes, as: UTF8.self).contains("colour"))
    let reader = CaseFileReader(reference: try ShippedCases.reference())
    #expect(try reader.decode(bytes, path: "cases/gm9004-x.json") == finance)
    for wrong in [#"{"word": "repressief", "colour": "groen"}"#, #"{"word": "adequaat"}"#] {
      #expect(throws: UnreadableFile.self) { try read("financien", "2024-II", wrong) }
    }
  }

  @Test func aWordWithoutItsColourIsRefusedElsewhere() throws {
    for domain in [Case.housing, "eigen-domein"] {
      #expect(throws: UnreadableFile.self) { try read(domain, "2023-II", #"{"word": "adequaat"}"#) }
    }
  }

  @Test func theShippedDomains() throws {
    let domains = try ShippedCases.reference().domains
    #expect(
      domains.map { "\($0.code) \($0.rhythm) \($0.from?.iso ?? "-") \($0.until?.iso ?? "-")" } == [
        "huisvesting-vergunninghouders halfYear - -", "informatie-en-archiefbeheer year - -",
        "omgevingsrecht year - 2023-12-31", "ruimtelijke-ordening year - 2023-12-31",
        "omgevingswet year 2024-01-01 -", "financien year - -",
      ])
  }

  @Test("earlier judgements stand beside the latest, each on the scale of the period")
  func earlierJudgements() throws {
    let latest = ##"{"word": "redelijk adequaat", "colour": "oranje", "on": "2024-04-02"}"##
    func both(_ colour: String) -> String {
      latest
        + ##", "earlierJudgements": [{"word": "niet adequaat", "colour": "\##(colour)", "on": "2024-02-20"}]"##
    }
    let record = try read(Case.housing, "2023-II", both("rood")).halfYears[0]
    let first = Judgement(word: "niet adequaat", colour: "rood", on: Day(2024, 2, 20))
    #expect(record.earlierJudgements == [first])
    #expect(record.knownJudgement(on: Day(2024, 3, 31)) == first)
    #expect(record.knownJudgement(on: Day(2024, 4, 2))?.word == "redelijk adequaat")
    #expect(throws: (any Error).self) { try read(Case.housing, "2023-II", both("groen")) }
    #expect(try read(Case.housing, "2023-II", latest).halfYears[0].earlierJudgements.isEmpty)
  }
}
