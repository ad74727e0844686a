import Recording
import Supervision
import Testing
import Wording

/// What a form says comes of it is what comes of it.
@Suite("Voorvertoning") struct PreviewTests {
  /// It said the last day became 30 April, and it stayed 20 April.
  @Test func uitstelGrantedEarlierThanOneOnRecordSaysThatThatOneStands() throws {
    var subject = Sample.subject
    subject.agreements[0].schedule.changes = [
      Schedule.Change(
        kind: .extended, on: "2024-03-28",
        deadline: Deadline(phrase: "uiterlijk 20 april 2024", wording: .by("2024-04-20"), basis: .agreed))
    ]
    let filled = try #require(
      Sample.fill(
        .extend, "a1", ["to": "uiterlijk 30 april 2024", "granted-on": "2024-03-26"], subject: subject))
    let outcome = try #require(filled.outcome)
    #expect(outcome.effect[0] == "laatste dag za 20 april 2024 (over 18 dagen)")
    #expect(
      outcome.effect.contains(
        "verandert de termijn van nu niet: wat later verleend of afgesproken is blijft gelden (“uiterlijk 20 april 2024”)"
      ))
    #expect(outcome.effect.last == "2× uitstel")
    let after = try subject.applying(outcome.changes, in: ChangeContext(today: "2024-04-02"))
    #expect(after.item("a1")?.schedule?.deadline(on: "2024-04-02").phrase == "uiterlijk 20 april 2024")
  }

  @Test func seriesSaysTheLastDaysThatAreStored() throws {
    let filled = try #require(
      Sample.fill(
        .agree, nil, ["title": "Voortgang", "by": "voor 10 mei", "times": "2", "agreed-on": "2 april"]))
    #expect(filled.outcome?.effect == ["2 termijnen, laatste dag: 9 mei, 9 juni"])
  }

  private func counted(_ counts: Count..., texts: [FieldName: String]) throws -> (Form.Outcome, Case) {
    var subject = Sample.subject
    subject.halfYears[0].counts = counts
    let filled = try #require(Sample.fill(.count, "t1", texts, subject: subject))
    let outcome = try #require(filled.outcome)
    return (outcome, try subject.applying(outcome.changes, in: ChangeContext(today: "2024-04-02")))
  }

  /// 162 stayed, and 161 was an earlier delivery.
  @Test func correctionWithoutADayOfDeliveryIsUsed() throws {
    let first = Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-02")
    let (outcome, after) = try counted(first, texts: ["housed": "161"])
    #expect(
      outcome.changes == [
        .count("2024-I", Count(asOf: "2024-04-01", housed: 161, delivered: "2024-04-02"))
      ])
    #expect(after.record("2024-I")?.stand(asOf: "2024-04-01", knownOn: "2024-04-02")?.housed == 161)
  }

  @Test func deliveryThatIsOlderThanTheOneOnRecordIsSaidToChangeNothing() throws {
    let first = Count(asOf: "2024-04-01", housed: 162, delivered: "2024-04-02")
    let (outcome, after) = try counted(first, texts: ["housed": "161", "delivered": "2024-04-01"])
    #expect(outcome.effect.contains("de latere levering van 2 april 2024 blijft gelden: 162"))
    #expect(after.record("2024-I")?.stand(asOf: "2024-04-01", knownOn: "2024-04-02")?.housed == 162)
  }

  @Test func judgementCannotRestOnADeliveryThatIsNotThere() throws {
    var subject = Sample.subject
    let texts: [FieldName: String] = ["half-year": "2023-II", "word": "niet adequaat", "used": "999"]
    let none = try #require(Sample.fill(.assess, nil, texts, subject: subject))
    #expect(none.faults["used"]?.contains("nog geen levering vastgelegd") == true)
    var closed = HalfYearRecord(period: "2023-II")
    closed.counts = [Count(asOf: "2024-01-01", housed: 318, delivered: "2024-01-20")]
    subject.halfYears.insert(closed, at: 0)
    let other = try #require(Sample.fill(.assess, nil, texts, subject: subject))
    #expect(other.faults["used"]?.contains("wel: 318 per 01-01-2024, geleverd 20-01-2024") == true)
    let right = try #require(
      Sample.fill(.assess, nil, texts.merging(["used": "318"]) { $1 }, subject: subject))
    guard case .assess(_, let judgement) = right.outcome?.changes.first else {
      Issue.record("\(right)")
      return
    }
    #expect(judgement.usedDelivery == "2024-01-20" && judgement.usedHoused == 318)
  }

  @Test func secondJudgementWithoutAReasonSaysThatTheFirstKeepsIts() throws {
    var subject = Sample.subject
    var closed = HalfYearRecord(period: "2023-II")
    closed.judgement = Judgement(word: "niet adequaat", colour: "rood", on: "2024-02-20")
    closed.judgement?.reason = "niet volgens planning"
    subject.halfYears.insert(closed, at: 0)
    let filled = try #require(
      Sample.fill(.assess, nil, ["half-year": "2023-II", "word": "redelijk adequaat"], subject: subject))
    #expect(
      filled.outcome?.effect.suffix(2) == [
        "was niet adequaat (rood)",
        "het eerdere oordeel blijft leesbaar, met zijn motivering; het nieuwe heeft er geen",
      ])
  }

  /// The remark, the source and the number of the province were gone.
  @Test func amvKeepsWhatIsNotNamed() throws {
    var subject = Sample.subject
    let amv = AmvTarget(persons: 48, province: 98, remark: "indicatief", source: "brief")
    subject.halfYears[0].amv = amv
    var closed = HalfYearRecord(period: "2023-II")
    closed.amv = AmvTarget(persons: 40, remark: "eerder")
    subject.halfYears.insert(closed, at: 0)
    let filled = try #require(Sample.fill(.amv, "2024-I", ["persons": "50"], subject: subject))
    var wanted = amv
    wanted.persons = 50
    #expect(filled.outcome?.changes == [.amv("2024-I", wanted)])
    #expect(filled.outcome?.effect == ["wat niet genoemd is blijft zoals het was"])
    let other = try #require(
      Sample.fill(.amv, nil, ["half-year": "2023-II", "persons": "41"], subject: subject))
    #expect(other.outcome?.changes == [.amv("2023-II", AmvTarget(persons: 41, remark: "eerder"))])
    let emptied = try #require(Sample.fill(.amv, "2024-I", ["remark": ""], subject: subject))
    wanted = amv
    wanted.remark = nil
    #expect(emptied.outcome?.changes == [.amv("2024-I", wanted)])
  }

  @Test func conditionOnAHalfYearThatCannotBeIsNoQuestion() throws {
    let texts: [FieldName: String] = ["title": "Verslag", "by": "1 augustus"]
    let filled = try #require(Sample.fill(.agree, nil, texts.merging(["condition": "2024-III"]) { $1 }))
    #expect(filled.faults["condition"]?.contains("2024-III") == true)
    let right = try #require(Sample.fill(.agree, nil, texts.merging(["condition": "2024-I"]) { $1 }))
    guard case .add(.agreement(let agreement)) = right.outcome?.changes.first else {
      Issue.record("\(right)")
      return
    }
    #expect(agreement.condition == .targetNotRealised("2024-I"))
  }

  /// "staat nog open", of what was held or done.
  @Test func reopeningWhatWasHeldOrDoneSaysSo() throws {
    var subject = Sample.subject
    subject.actions[0].done = "2024-03-30"
    let context = Sample.context(subject: subject)
    #expect(
      Verb.reopen.refusal(for: "o1", in: context)
        == "“bestuurlijk overleg” is gehouden, op 2 februari 2024, en niet door iemand afgesloten. Klopt die dag niet, "
        + "haal hem dan weg met wijzigen.")
    #expect(Verb.reopen.refusal(for: "w1", in: context)?.contains("is gedaan, op 30 maart 2024") == true)
    #expect(Verb.reopen.refusal(for: "a1", in: context)?.contains("staat nog open") == true)
  }

  @Test func closingAheadIsRefusedWithTheReason() throws {
    let filled = try #require(Sample.fill(.close, nil, ["on": "2025-01-01", "successor": "urk"]))
    #expect(
      filled.faults["on"]
        == "1 januari 2025 moet nog komen. Leg een herindeling vast op de dag zelf of daarna: wat open staat gaat dan "
        + "in één keer over, zoals het dan staat.")
  }

  @Test func closedCaseIsOpenedAgain() throws {
    var subject = Sample.subject
    #expect(Sample.form(.reopen) == nil, "an open case has nothing to reopen by itself")
    subject.closure = Case.Closure(on: "2024-04-01", successor: "GM0184")
    let filled = try #require(Sample.fill(.reopen, nil, [:], subject: subject))
    #expect(filled.refusal == nil)
    #expect(filled.outcome?.changes == [.reopenCase])
    #expect(filled.outcome?.sentence == "dossier Almere heropend")
    #expect(filled.outcome?.effect == ["gesloten per 01-04-2024, verder als Urk"])
    #expect(filled.outcome?.cautions.first?.hasPrefix("wat naar Urk ging blijft daar staan") == true)
  }
}
