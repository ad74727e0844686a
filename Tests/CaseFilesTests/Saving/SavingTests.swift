import Supervision
import Testing

@testable import CaseFiles

/// One change, saved.
@Suite struct SavingTests {
  @Test func aChangeIsInTheFileAndInTheLog() throws {
    let store = try ArchiveFixture()
    let step = store.step([.count(162)], sentence: "stand 1 april 2024 van Almere (162)")
    let entry = try store.archive.save(step)
    #expect(try store.subject.record(HalfYear(2024, .first))?.counts.last?.housed == 162)
    #expect(entry.sentence == "stand 1 april 2024 van Almere (162)")
    #expect(entry.files.map(\.path) == ["cases/gm0034.json"])
    #expect(try store.archive.log(of: nil, limit: nil) == [entry])
    #expect(try store.archive.log(of: "gm0034", limit: 5) == [entry])
    #expect(try store.archive.log(of: "gm0050", limit: 5) == [])
    #expect(
      entry.files[0].changes == [
        ValueChange(
          path: "halfYears[2024-I].counts", before: nil,
          after: #"[{"asOf":"2024-04-01","housed":162,"reporter":"coa"}]"#)
      ])
    #expect(store.names("cases") == ["gm0034.json"])
    #expect(store.names("log") == ["2024.jsonl"])
  }

  @Test func oneChangedFieldIsOneChangedLine() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.handler("JV")]))
    let old = ArchiveFixture.almere.split(separator: "\n", omittingEmptySubsequences: false)
    let new = (store.text() ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let kept = Sequences.common(old, new).count
    #expect(kept == old.count - 1 && new.count == old.count)
    #expect(new.filter { !old.contains($0) } == [#"  "handler": "JV","#])
  }

  @Test func aStepWithoutEffectWritesNothing() throws {
    let store = try ArchiveFixture()
    let entry = try store.archive.save(store.step([.describe(try store.subject.head)]))
    #expect(entry.files == [])
    #expect(store.names("log") == [])
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test func whatIsRehearsedIsWhatIsSaved() throws {
    let store = try ArchiveFixture()
    let step = store.step([.note("gebeld")])
    let rehearsed = try store.archive.rehearse(step)
    #expect(store.text() == ArchiveFixture.almere)
    #expect(store.names("log") == [])
    #expect(try store.archive.save(step) == rehearsed)
  }

  @Test func anImpossibleChangeWritesNothing() throws {
    let store = try ArchiveFixture()
    #expect(throws: SaveFailure.violation("gm0034", .noSuchItem("weg"))) {
      try store.archive.save(store.step([.note("wel"), .remove("weg")]))
    }
    #expect(store.text() == ArchiveFixture.almere)
    #expect(store.names("log") == [])
  }

  @Test func aBulkChangeIsOneStep() throws {
    let store = try ArchiveFixture([
      "cases/gm0034.json": ArchiveFixture.almere,
      "cases/gm0050.json": try ShippedCases.text("Flevoland/cases/gm0050.json"),
    ])
    let before = store.contents()
    let step = Step(
      stamp: store.stamp(), sentence: "twee",
      parts: ["gm0034", "gm0050"].map { StepPart(.existing($0, seen: nil), [.handler("ZZ")]) })
    #expect(try store.archive.save(step).files.count == 2)
    #expect(try store.archive.log(of: nil, limit: nil).count == 1)
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.contents() == before)
  }

  @Test func twoPartsForOneCaseBothCount() throws {
    let store = try ArchiveFixture()
    let step = Step(
      stamp: store.stamp(), sentence: "twee",
      parts: ["een", "twee"].map { StepPart(.existing("gm0034", seen: nil), [.note($0)]) })
    #expect(try store.archive.save(step).files.count == 1)
    #expect(try store.subject.notes.map(\.text).suffix(2) == ["een", "twee"])
  }

  @Test func aNewCaseIsMadeAndTakenBack() throws {
    let store = try ArchiveFixture([:])
    let step = Step(
      stamp: store.stamp(), sentence: "dossier Almere geopend",
      parts: [
        StepPart(
          .new(Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)), [.note("een")])
      ])
    let entry = try store.archive.save(step)
    #expect(entry.files[0].before == nil)
    #expect(entry.files[0].changes.map(\.path) == [""])
    #expect(try store.subject.notes.count == 1)
    #expect(throws: SaveFailure.caseExists("gm0034")) { try store.archive.save(step) }
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.names("cases") == [])
    _ = try store.archive.redo(store.stamp())
    #expect(try store.subject.notes.count == 1)
  }

  @Test func theWayInWhichTheFileWasLaidOutIsAStepOfItsOwn() throws {
    let odd = sampleCase.replacing(#""closed": { "on": "2030-01-01", "successor": "GM0050" },"#, by: "")
    let store = try ArchiveFixture(["cases/gm0034.json": odd])
    _ = try store.archive.save(store.step([.handler("ZZ")]))
    #expect(try store.archive.log(of: nil, limit: nil).map(\.kind) == [.change, .layout])
    let laidOut = try JSONTree.parse(Array(odd.utf8)).fileBytes
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.bytes() == laidOut)
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.text() == odd)
    #expect(throws: SaveFailure.nothingToUndo) { try store.archive.undo(nil, store.stamp()) }
    _ = try store.archive.redo(store.stamp())
    _ = try store.archive.redo(store.stamp())
    #expect(try store.subject.handler == "ZZ")
    #expect(throws: SaveFailure.nothingToRedo) { try store.archive.redo(store.stamp()) }
  }

  @Test func whatAnEditorChangedIsLoggedBeforeTheNextChange() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let byHand = (store.text() ?? "").replacing(#""text": "een""#, by: #""text": "met de hand""#)
    try store.place.write(byHand, to: "cases/gm0034.json")
    _ = try store.archive.save(store.step([.note("twee")]))
    let log = try store.archive.log(of: nil, limit: nil)
    #expect(log.map(\.kind) == [.change, .handEdit, .change])
    #expect(log[1].files[0].changes.map(\.after) == ["\"met de hand\""])
    for _ in 0..<3 { _ = try store.archive.undo(nil, store.stamp()) }
    #expect(store.text() == ArchiveFixture.almere)
  }

  /// A step on so many files that the log is gone through once for all of them.
  @Test func whatAnEditorChangedInOneOfManyIsLoggedBeforeTheStep() throws {
    let numbers = 0..<12
    let files = numbers.map {
      ("cases/gm90\(10 + $0).json", CrashTests.small("GM90\(10 + $0)", "Dorp \($0)"))
    }
    let store = try ArchiveFixture(Dictionary(uniqueKeysWithValues: files))
    let first = store.contents()
    func step(_ note: String) -> Step {
      let parts = numbers.map { StepPart(.existing(CaseID("gm90\(10 + $0)"), seen: nil), [.note(note)]) }
      return Step(stamp: store.stamp(), sentence: note, parts: parts)
    }
    _ = try store.archive.save(step("een"))
    let edited = "cases/gm9014.json"
    let byHand = (store.text(edited) ?? "").replacing(#""text": "een""#, by: #""text": "met de hand""#)
    try store.place.write(byHand, to: edited)
    _ = try store.archive.save(step("twee"))
    let log = try store.archive.log(of: nil, limit: nil)
    #expect(log.map(\.kind) == [.change, .handEdit, .change])
    #expect(log[1].files.map(\.path) == [edited])
    #expect(try store.logAgrees())
    for _ in 0..<3 { _ = try store.archive.undo(nil, store.stamp()) }
    #expect(store.contents() == first)
  }

  @Test func aFileThatCannotBeReadIsNeverWritten() throws {
    let broken = ArchiveFixture.almere.replacing("{", by: "{,")
    let store = try ArchiveFixture(["cases/gm0034.json": broken])
    #expect(throws: SaveFailure.self) { try store.archive.save(store.step([.note("een")])) }
    #expect(store.text() == broken)
    #expect(store.names("log") == [])
  }

  @Test func theTextOfAnEditorGoesTogetherWithWhatWasRecordedMeanwhile() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034")
    _ = try store.archive.save(store.step([.note("van een ander")]))
    let edited = ArchiveFixture.almere.replacing(#""trede": 3"#, by: #""trede": 4"#)
    let entry = try store.archive.saveEdited(
      "gm0034", text: edited, seen: seen.fingerprint, store.stamp(), sentence: "bewerkt")
    #expect(entry.files[0].changes == [ValueChange(path: "ladder[0].trede", before: "3", after: "4")])
    #expect(store.text()?.contains("van een ander") == true && store.text()?.contains(#""trede": 4"#) == true)
  }

  @Test func aNumberOfAPersonInTheTextOfAnEditorNeedsAYes() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("bsn genoemd")]))
    let seen = try store.archive.text(of: "gm0034")
    let edited = seen.text.replacing("bsn genoemd", by: "bsn 123456782")
    #expect(throws: SaveFailure.personNumbers("gm0034", keys: ["notes.n13"])) {
      try store.archive.saveEdited(
        "gm0034", text: edited, seen: seen.fingerprint, store.stamp(), sentence: "bewerkt")
    }
    #expect(store.text() == seen.text)
    _ = try store.archive.saveEdited(
      "gm0034", text: edited, seen: seen.fingerprint, store.stamp(), sentence: "bewerkt",
      allowsPersonNumbers: true)
    #expect(store.text() == edited)
    let now = try store.archive.text(of: "gm0034")
    let more = edited.replacing(#""trede": 3"#, by: #""trede": 4"#)
    _ = try store.archive.saveEdited(
      "gm0034", text: more, seen: now.fingerprint, store.stamp(), sentence: "bewerkt")
    #expect(store.text() == more, "what stood there already is not asked again")
  }

  @Test func theTextOfAnEditorIsSavedAsAHandEdit() throws {
    let store = try ArchiveFixture()
    let seen = try store.archive.seen("gm0034")
    let edited = ArchiveFixture.almere.replacing(#""trede": 3"#, by: #""trede":    4"#)
    let entry = try store.archive.saveEdited(
      "gm0034", text: edited, seen: seen.fingerprint, store.stamp(), sentence: "bewerkt")
    #expect(entry.kind == .handEdit)
    #expect(entry.files[0].changes == [ValueChange(path: "ladder[0].trede", before: "3", after: "4")])
    #expect(store.text() == ArchiveFixture.almere.replacing(#""trede": 3"#, by: #""trede": 4"#))
    #expect(throws: SaveFailure.self) {
      try store.archive.saveEdited(
        "gm0034", text: ArchiveFixture.almere.replacing(#""trede": 3"#, by: #""trede": 5"#),
        seen: seen.fingerprint,
        store.stamp(), sentence: "bewerkt")
    }
    let now = try store.archive.seen("gm0034")
    #expect(throws: SaveFailure.self) {
      try store.archive.saveEdited(
        "gm0034", text: edited.replacing("Almere", by: "Zeewolde"), seen: now.fingerprint, store.stamp(),
        sentence: "")
    }
  }
}
