import Recording
import Supervision
import Testing
import Wording

@Suite("Overleg en wat er is afgesproken") struct MeetingFormTests {
  /// What was agreed is filled in while the meeting has not been held yet, and saved with it as one step.
  @Test func heldTogetherWithWhatWasAgreed() throws {
    let held = try #require(
      Sample.fill(.holdMeeting, "o2", ["on": "1 apr", "report": "Toegelicht.\nBijgestuurd."]))
    let agreed = try #require(Sample.fill(.agree, nil, ["title": "Nieuw plan", "by": "voor 1 juni"]))
    let target = try #require(
      Sample.fill(.interim, nil, ["title": "200 gehuisvest", "by": "op 1 juni", "persons": "200"]))
    let outcome = try #require(held.outcome).agreeing(
      [try #require(agreed.outcome), try #require(target.outcome)], in: .stored)
    #expect(outcome.sentence == "bestuurlijk overleg met Almere gehouden op 01-04-2024, 2 afspraken")
    let after = try Sample.subject.applying(outcome.changes, in: ChangeContext(today: "2024-04-02"))
    let meeting = try #require(after.meetings.first { $0.id == "o2" })
    #expect(meeting.agreed.count == 2)
    #expect(meeting.report == ["Toegelicht.", "Bijgestuurd."])
    #expect(after.agreements.last?.agreedOn == "2024-04-01")
    #expect(after.interimTargets.last?.meeting == "o2")
  }

  /// A meeting that was held before its window is offered again, filled in to say that it counts.
  @Test func heldTooEarlyIsOfferedAgain() throws {
    let early = try Sample.subject.applying(
      [.hold(meeting: "o2", Held(on: "2024-04-01"))], in: ChangeContext(today: "2024-04-02"))
    let filled = try #require(Sample.fill(.holdMeeting, "o2", [:], subject: early))
    #expect(
      filled.outcome?.changes == [.hold(meeting: "o2", Held(on: "2024-04-01", countsOutsideWindow: true))])
    #expect(Verb.holdMeeting.applies(to: "o2", in: early))
    #expect(!Verb.planMeeting.applies(to: "o2", in: early))
  }

  /// One rappel for two agreements: the letter is recorded once.
  @Test func sameNewDocumentTwiceInOneStep() throws {
    let first = try #require(Sample.fill(.remind, "a1", ["document": "2024-9"])?.outcome)
    let second = try #require(Sample.fill(.remind, "a3", ["document": "2024-9"])?.outcome)
    let changes = first.changes + second.changes(after: first.changes)
    #expect(changes.count == 3)
    let after = try Sample.subject.applying(changes, in: ChangeContext(today: "2024-04-02"))
    #expect(after.agreements.filter { $0.reminders.first?.document == "2024-9" }.count == 2)
  }

  @Test func agreedInAMeetingThatWasHeld() throws {
    let filled = try #require(Sample.fill(.agree, "o1", ["title": "Vervolg", "by": "uiterlijk 1 mei"]))
    var agreement = Agreement(
      id: "", kind: .agreement, title: "Vervolg", party: Party(.municipality),
      schedule: Schedule(Deadline(phrase: "uiterlijk 1 mei 2024", wording: .by("2024-05-01"), basis: .agreed))
    )
    agreement.meeting = "o1"
    #expect(filled.outcome?.changes == [.agree(meeting: "o1", [.agreement(agreement)])])
    #expect(filled.outcome?.sentence == "afspraak “Vervolg” van Almere, uiterlijk 1 mei 2024")
    #expect(filled.outcome?.effect == ["laatste dag wo 1 mei 2024 (over 29 dagen)"])
  }

  @Test func agreedInAMeetingThatIsStillToCome() throws {
    let filled = try #require(Sample.fill(.agree, nil, ["title": "Vervolg", "by": "1 mei", "meeting": "o2"]))
    #expect(filled.refusal?.contains("nog niet gehouden") == true)
  }

  @Test func windowInWords() throws {
    let filled = try #require(
      Sample.fill(.meeting, nil, ["kind": "ambtelijk", "window": "16 t/m 30 april", "purpose": "voortgang"]))
    guard case .add(.meeting(let meeting)) = filled.outcome?.changes.first else {
      Issue.record("no meeting")
      return
    }
    #expect(meeting.kind == .ambtelijkOverleg)
    #expect(meeting.schedule?.original.wording == .window("2024-04-16", "2024-04-30"))
    #expect(meeting.schedule?.original.basis == .announcement)
    #expect(meeting.planned == nil)
  }

  @Test func partsOfAnInterimTarget() throws {
    let filled = try #require(
      Sample.fill(
        .interim, nil,
        ["title": "Tussendoel", "by": "op 1 juni", "persons": "45 + 117", "percent": "50", "effort": "j"]))
    guard case .add(.interimTarget(let target)) = filled.outcome?.changes.first else {
      Issue.record("no target")
      return
    }
    #expect(target.backlogPart == 45)
    #expect(target.targetPart == 117)
    #expect(target.required == 162)
    #expect(target.effort)
    #expect(filled.hints["persons"] == "45 + 117 = 162")
    #expect(
      filled.outcome?.effect == [
        "wordt gemeten met de COA-stand per 1 juni 2024",
        "50% van de taakstelling van 233 is 117 (naar boven afgerond)",
      ])
  }

  @Test func faultsStandBesideTheirFields() throws {
    let filled = try #require(
      Sample.fill(
        .interim, nil, ["by": "ooit", "persons": "1 + 2 + 3", "percent": "150", "half-year": "2024-III"]))
    #expect(
      Set(filled.faults.keys) == ["title", "by", "persons", "percent", "half-year"] as Set<FieldName>)
  }

  @Test func agreementWithoutADate() throws {
    let filled = try #require(
      Sample.fill(
        .agree, nil, ["title": "Melden", "kind": "verplichting", "by": "tijdig", "review-on": "1 juni"]))
    guard case .add(.agreement(let agreement)) = filled.outcome?.changes.first else {
      Issue.record("no agreement")
      return
    }
    #expect(agreement.schedule.original == Deadline(phrase: "tijdig", wording: .undated, basis: .expectation))
    #expect(agreement.reviewOn == "2024-06-01")
    let dated = try #require(
      Sample.fill(.agree, nil, ["title": "Plan", "by": "1 mei", "review-on": "1 juni"]))
    #expect(dated.faults.keys.contains("review-on"))
    let empty = try #require(Sample.fill(.agree, nil, ["title": "Plan"]))
    #expect(empty.faults == ["by": "Typ een termijn, of “tijdig” als er geen datum is"])
  }

  @Test func seriesOfReports() throws {
    let filled = try #require(
      Sample.fill(
        .agree, nil,
        [
          "title": "Voortgangsrapportage", "kind": "toezichtinformatie", "by": "uiterlijk 10 april",
          "times": "6",
        ]))
    let outcome = try #require(filled.outcome)
    #expect(outcome.sentence == "reeks van 6 keer “Voortgangsrapportage” van Almere")
    #expect(
      outcome.effect == [
        "6 termijnen, laatste dag: 10 april, 10 mei, 10 juni, 10 juli, 10 augustus, 10 september"
      ])
    let after = try Sample.subject.applying(outcome.changes, in: ChangeContext(today: "2024-04-02"))
    let last = try #require(after.agreements.last)
    #expect(last.title == "Voortgangsrapportage 6/6")
    #expect(
      last.schedule.original
        == Deadline(
          phrase: "uiterlijk de 10e van de maand, 6 keer", wording: .by("2024-09-10"), basis: .request))
    let window = try #require(
      Sample.fill(.agree, nil, ["title": "Rapport", "by": "tweede helft april", "times": "3"]))
    #expect(window.faults == ["by": "Een reeks begint op een dag: typ bijvoorbeeld uiterlijk 10 april"])
  }
}
