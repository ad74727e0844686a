import Recording
import Supervision
import Testing
import Wording

@Suite("Afdoen, antwoord, gedaan, verwijderen") struct ItemFormTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let verb: Verb
    let item: ItemID
    var texts: [FieldName: String] = [:]
    let change: CaseChange
    let sentence: String
    var testDescription: String { "\(verb) \(item)" }
  }

  static let rows: [Row] = [
    Row(
      verb: .settle, item: "a1", texts: ["because": "in overleg besproken"],
      change: .settle(item: "a1", Ending(kind: .settled, on: "2024-04-02", reason: "in overleg besproken")),
      sentence: "bijgesteld plan van aanpak van Almere afgedaan"),
    Row(
      verb: .waive, item: "2024-I", texts: ["on": "1 apr", "because": "herindeling"],
      change: .settle(item: "2024-I", Ending(kind: .waived, on: "2024-04-01", reason: "herindeling")),
      sentence: "taakstelling 2024-I van Almere laten vervallen"),
    Row(
      verb: .answer, item: "a3", texts: ["holds": "ja"],
      change: .answer(item: "a3", Condition.Answer(holds: true, on: "2024-04-02")),
      sentence: "voorwaarde van nieuw plan van Almere vervuld"),
    Row(
      verb: .answer, item: "a3", texts: ["holds": "onbekend"], change: .answer(item: "a3", nil),
      sentence: "antwoord op de voorwaarde van nieuw plan van Almere ingetrokken"),
    Row(
      verb: .review, item: "a2", texts: ["on": "1 juni"], change: .review(item: "a2", on: "2024-06-01"),
      sentence: "vertraging melden van Almere opnieuw bekijken op 1 juni 2024"),
    Row(
      verb: .done, item: "w1", texts: ["on": "vandaag"], change: .finish(item: "w1", on: "2024-04-02"),
      sentence: "plan toetsen bij Almere gedaan op 02-04-2024"),
    Row(
      verb: .delay, item: "mt1", texts: ["on": "gisteren"],
      change: .reportDelay(measure: "mt1", on: "2024-04-01"),
      sentence: "vertraging van flexwoningen van Almere gemeld op 01-04-2024"),
    Row(
      verb: .remove, item: "w1", change: .remove("w1"), sentence: "plan toetsen bij Almere verwijderd"),
    Row(
      verb: .judgePlan, item: "p1", texts: ["status": "bijstelling", "conclusion": "te mager"],
      change: .judge(version: "p1", .bijstellingGevraagd, on: "2024-04-02", conclusion: "te mager"),
      sentence: "plan van aanpak van Almere: bijstelling gevraagd"),
    Row(
      verb: .planMeeting, item: "o2", texts: ["on": "18 april"],
      change: .plan(meeting: "o2", on: "2024-04-18"),
      sentence: "bestuurlijk overleg met Almere gepland op 18 april 2024"),
    Row(
      verb: .cancelMeeting, item: "o2", change: .cancel(meeting: "o2", on: "2024-04-02"),
      sentence: "bestuurlijk overleg met Almere afgelast op 02-04-2024"),
  ]

  @Test(arguments: rows) func becomesOneChange(_ row: Row) throws {
    let filled = try #require(Sample.fill(row.verb, row.item, row.texts))
    #expect(filled.faults == [:])
    #expect(filled.outcome?.changes == [row.change])
    #expect(filled.outcome?.sentence == row.sentence)
    #expect(filled.refusal == nil)
  }

  @Test func delayWithANewDateIsNoUitstel() throws {
    let filled = try #require(
      Sample.fill(.delay, "mt1", ["to": "uiterlijk 1 juni", "because": "netaansluiting"]))
    let outcome = try #require(filled.outcome)
    #expect(outcome.changes.count == 2)
    guard case .reschedule("mt1", let change) = outcome.changes[1] else {
      Issue.record("no new term")
      return
    }
    #expect(change.kind == .moved)
    #expect(outcome.effect.last == "telt niet als uitstel")
  }

  @Test func reasonIsAsked() throws {
    let filled = try #require(Sample.fill(.settle, "a1", [:]))
    #expect(filled.faults == ["because": "Vul dit in"])
  }

  @Test func removingNamesTheItemAndWhatGoesWithIt() throws {
    let form = try #require(Sample.form(.remove, "plan1"))
    #expect(form.title == "Verwijderen: Almere, plan van aanpak")
    #expect(form.filled([:]).outcome?.effect == ["ook weg: 1 versie, 1 mijlpaal en 1 maatregel"])
  }

  @Test func meetingThatIsReferredToStays() throws {
    let filled = try #require(Sample.fill(.remove, "o1", [:]))
    #expect(
      filled.refusal
        == "“o1” kan niet weg: er wordt naar verwezen door “Bijgesteld plan van aanpak”. Wijzig of verwijder die eerst."
    )
  }

  @Test func reopeningSaysWhatWas() throws {
    var subject = Sample.subject
    subject.agreements[0].ending = Ending(kind: .settled, on: "2024-03-20", reason: "besproken")
    let filled = try #require(Sample.fill(.reopen, "a1", [:], subject: subject))
    #expect(filled.outcome?.changes == [.reopen(item: "a1")])
    #expect(filled.outcome?.effect == ["was afgedaan op 20-03-2024: besproken"])
  }

  @Test func dayOutsideTheWindowIsSaid() throws {
    let filled = try #require(Sample.fill(.planMeeting, "o2", ["on": "3 mei"]))
    #expect(
      filled.hints["on"]
        == "vr 3 mei 2024\nbuiten de afgesproken periode: “tweede helft van april 2024” is 16 t/m 30 april")
  }

  @Test func changedFieldsAreOneChange() throws {
    let filled = try #require(Sample.fill(.change, "a1", ["warning": "7", "next": "", "documents": "brief"]))
    var plan = Sample.plan
    plan.warning = 7
    plan.next = nil
    plan.documents = ["brief"]
    #expect(filled.outcome?.changes == [.change(.agreement(plan))])
    #expect(filled.outcome?.sentence == "bijgesteld plan van aanpak van Almere gewijzigd")
  }

  @Test func receiptRecordedByMistakeIsTakenAway() throws {
    var subject = Sample.subject
    subject.agreements[0].receipts = [Receipt(on: "2024-03-28", channel: "post")]
    subject.meetings[0].cancelled = "2024-03-01"
    let changed = try #require(Sample.fill(.change, "a1", ["received-on": "27 mrt"], subject: subject))
    var plan = Sample.plan
    plan.receipts = [Receipt(on: "2024-03-27", channel: "post")]
    #expect(changed.outcome?.changes == [.change(.agreement(plan))])
    let gone = try #require(Sample.fill(.change, "a1", ["received-on": ""], subject: subject))
    #expect(gone.outcome?.changes == [.change(.agreement(Sample.plan))])
    let meeting = try #require(Sample.fill(.change, "o2", ["cancelled": ""], subject: subject))
    #expect(meeting.outcome?.changes == [.change(.meeting(Sample.meeting))])
  }
}
