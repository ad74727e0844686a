import Recording
import Supervision
import Testing
import Wording

@Suite("Cijfers, trede, oordeel, brief") struct FigureFormTests {
  @Test(arguments: [
    (162, "45 + 117 = 162 gehuisvest: gehaald"), (161, "45 + 117 = 162 gehuisvest: niet gehaald: 1 tekort"),
  ]) func standSaysHowTheTargetStands(_ housed: Int, _ effect: String) throws {
    let form = try #require(Form.fitting(for: "t1", in: Sample.context()))
    let filled = form.filled(["housed": "\(housed)"])
    #expect(
      filled.outcome?.changes == [.count("2024-I", Count(asOf: "2024-04-01", housed: housed))])
    #expect(filled.outcome?.sentence == "stand 1 april 2024 van Almere (\(housed))")
    #expect(filled.outcome?.effect == [effect])
  }

  @Test func correctionIsOneMoreDelivery() throws {
    var subject = Sample.subject
    subject.halfYears[0].counts = [Count(asOf: "2024-04-01", housed: 160)]
    let filled = try #require(Sample.fill(.count, "t1", ["housed": "162"], subject: subject))
    #expect(
      filled.outcome?.effect.prefix(2) == [
        "2e levering van deze stand; eerder 160",
        "geen dag van levering ingevuld: geldt als geleverd vandaag, 2 april 2024",
      ])
  }

  @Test func halfYearFollowsFromTheDay() throws {
    let filled = try #require(Sample.fill(.count, nil, ["as-of": "1 jan", "housed": "318"]))
    #expect(filled.outcome?.changes == [.count("2023-II", Count(asOf: "2024-01-01", housed: 318))])
    let other = try #require(
      Sample.fill(.count, nil, ["as-of": "1 jan", "half-year": "2024-I", "housed": "318"]))
    #expect(
      other.refusal == "De stand van 1 januari 2024 hoort bij 2023-II. Verbeter de dag of het halfjaar.")
  }

  @Test func lineThatAsksForAStandOpensThatStand() throws {
    let form = try #require(Form.fitting(for: "coa-2024-04-01", in: Sample.context()))
    #expect(form.verb == .count)
    #expect(form.fields.first { $0.name == "as-of" }?.text == "01-04-2024")
  }

  @Test func ownFigureOfTheMunicipality() throws {
    let filled = try #require(Sample.fill(.count, "t1", ["housed": "170", "reporter": "gemeente"]))
    #expect(filled.outcome?.sentence == "stand 1 april 2024 van Almere volgens de gemeente (170)")
  }

  @Test func revisedTarget() throws {
    let filled = try #require(Sample.fill(.target, nil, ["persons": "189", "from": "2 april"]))
    #expect(
      filled.outcome?.changes == [.notify("2024-I", TargetNotice(persons: 189, from: "2024-04-02"))])
    #expect(filled.outcome?.sentence == "taakstelling 2024-I van Almere bijgesteld (189)")
    #expect(filled.outcome?.effect == ["was 233; afgesproken aantallen blijven"])
  }

  /// Without a day it would count from before what it takes the place of, also in a letter that went out.
  @Test func anotherStatementWithoutADayCountsFromToday() throws {
    var subject = Sample.subject
    subject.halfYears[0].carried = [Statement(persons: 45)]
    let other = try #require(Sample.fill(.carried, nil, ["persons": "33"], subject: subject))
    #expect(other.outcome?.changes == [.carry("2024-I", Statement(persons: 33, from: "2024-04-02"))])
    #expect(other.outcome?.effect == ["was 45", "geen dag ingevuld: geldt vanaf vandaag, 2 april 2024"])
    let dated = try #require(
      Sample.fill(.carried, nil, ["persons": "33", "from": "1 maart"], subject: subject))
    #expect(dated.outcome?.changes == [.carry("2024-I", Statement(persons: 33, from: "2024-03-01"))])
    #expect(dated.outcome?.effect == ["was 45"])
    subject.halfYears[0].carried = []
    let first = try #require(Sample.fill(.carried, nil, ["persons": "33"], subject: subject))
    #expect(first.outcome?.changes == [.carry("2024-I", Statement(persons: 33))])
    #expect(first.outcome?.effect == [])
  }

  /// An end balance without a day counts from the peildatum, so that today would come before what stands.
  @Test func endBalanceThatIsAheadKeepsItsDay() throws {
    var subject = Sample.subject
    subject.halfYears[0].balances = [Statement(persons: 4)]
    let filled = try #require(Sample.fill(.balance, nil, ["persons": "5"], subject: subject))
    #expect(filled.outcome?.changes == [.balance("2024-I", Statement(persons: 5))])
  }

  @Test func leadIsBelowZero() throws {
    let filled = try #require(Sample.fill(.balance, nil, ["half-year": "2023-II", "persons": "-8"]))
    #expect(filled.outcome?.changes == [.balance("2023-II", Statement(persons: -8))])
    let total = try #require(Sample.fill(.total, nil, ["persons": "-8"]))
    #expect(total.faults["persons"]?.contains("nul of meer") == true)
  }

  @Test(arguments: [
    ("4", LadderEntry.Step.up, "Almere opgeschaald naar trede 4 vooraankondiging"),
    ("2", .down, "Almere afgeschaald naar trede 2 informatie opvragen en valideren"),
    ("actief", .keep, "trede 3 actief toezicht gehandhaafd voor Almere"),
    ("geen", .down, "Almere afgeschaald naar niet op de interventieladder"),
    ("bevriezen", .freeze, "trede 3 actief toezicht bevroren voor Almere"),
  ]) func stepFollowsFromWhereItGoes(_ to: String, _ step: LadderEntry.Step, _ sentence: String) throws {
    let filled = try #require(Sample.fill(.move, nil, ["to": to, "because": "besluit GS"]))
    guard case .move(let entry) = filled.outcome?.changes.first else {
      Issue.record("no entry")
      return
    }
    #expect(entry.step == step)
    #expect(filled.outcome?.sentence == sentence)
    #expect(filled.refusal == nil)
  }

  @Test func formalRequirementsBecomeWork() throws {
    let filled = try #require(
      Sample.fill(.move, nil, ["to": "4", "because": "besluit GS", "decision-number": "2024/12"]))
    #expect(
      filled.outcome?.effect.last
        == "wordt werk van ons (Gemeentewet art. 124): voornemen openbaar bekendmaken en afschrift voornemen aan raad"
    )
    let after = try Sample.subject.applying(
      try #require(filled.outcome).changes, in: ChangeContext(today: "2024-04-02"))
    let form = try #require(Form.fitting(for: "ladder2.copyOfIntention", in: Sample.context(subject: after)))
    #expect(form.verb == .requirement)
    #expect(
      form.filled(["done": "vandaag"]).outcome?.changes == [
        .fulfil(entry: 1, FulfilledRequirement(.copyOfIntention, done: "2024-04-02"))
      ])
  }

  @Test func thawingWhatIsNotFrozenIsRefused() throws {
    let filled = try #require(Sample.fill(.move, nil, ["to": "thaw", "because": "overleg"]))
    #expect(filled.refusal == "De trede van Almere is niet bevroren.")
  }

  @Test func judgementIsPinnedToTheLatestDelivery() throws {
    var subject = Sample.subject
    var period = HalfYearRecord(period: "2023-II")
    period.counts = [
      Count(asOf: "2024-01-01", housed: 316), Count(asOf: "2024-01-01", housed: 318, delivered: "2024-01-20"),
    ]
    subject.halfYears.insert(period, at: 0)
    let filled = try #require(Sample.fill(.assess, nil, ["word": "niet adequaat (rood)"], subject: subject))
    var judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-04-02")
    judgement.usedDelivery = "2024-01-20"
    judgement.usedHoused = 318
    #expect(filled.outcome?.changes == [.assess("2023-II", judgement)])
    #expect(filled.outcome?.sentence == "oordeel over 2023-II van Almere: niet adequaat (rood)")
    #expect(filled.hints["word"] == "rood")
    let unknown = try #require(Sample.fill(.assess, nil, ["word": "matig"], subject: subject))
    #expect(unknown.faults["word"]?.contains("niet adequaat (rood)") == true)
  }

  @Test func letterKeepsItsEarlierDays() throws {
    var subject = Sample.subject
    var period = HalfYearRecord(period: "2023-II")
    var letter = Letter(document: "brief", state: .adopted)
    letter.days[.adopted] = "2024-02-10"
    period.letter = letter
    subject.halfYears.insert(period, at: 0)
    let filled = try #require(
      Sample.fill(.sent, nil, ["state": "verzonden", "on": "1 maart"], subject: subject))
    letter.state = .sent
    letter.days[.sent] = "2024-03-01"
    #expect(filled.outcome?.changes == [.letter("2023-II", letter)])
    let early = try #require(Sample.fill(.sent, nil, ["state": "openbaar"], subject: subject))
    #expect(early.refusal?.contains("niet openbaar voordat") == true)
  }

  @Test func anotherDayForAStateOfTheLetterSaysWhichItComesInsteadOf() throws {
    var subject = Sample.subject
    var record = HalfYearRecord(period: "2023-II")
    record.letter = Letter(document: nil, state: .sent)
    record.letter?.days[.sent] = "2024-03-05"
    subject.halfYears.append(record)
    func fill(_ texts: [FieldName: String]) -> Filled? {
      Sample.fill(
        .sent, nil, texts.merging(["half-year": "2023-II", "state": "verzonden"]) { $1 }, subject: subject)
    }
    #expect(fill(["on": "12 maart"])?.outcome?.effect == ["was: verzonden op 05-03-2024"])
    #expect(fill(["on": "5 maart"])?.outcome?.effect == [])
  }

  @Test(arguments: [
    "file:///home/jk/brief.odt", "javascript:alert(1)", "brief.pdf", "www.oefenland.nl/brief.pdf",
    "http://intranet/zaak/123", "https://", "https://oefenland.nl/een brief",
  ]) func addressOfALetterIsOneThatThePublicCanRead(address: String) throws {
    let texts: [FieldName: String] = ["half-year": "2023-II", "state": "verzonden", "address": address]
    #expect(Sample.fill(.sent, nil, texts)?.faults["address"] != nil)
    let fine = texts.merging(["address": "https://www.oefenland.nl/brief.pdf"]) { $1 }
    #expect(Sample.fill(.sent, nil, fine)?.faults["address"] == nil)
  }
}
