import Supervision
import Testing

@testable import CaseFiles

/// What is found at the start, and what `validate --repair` puts back.
@Suite struct RecoveryTests {
  @Test func aLoggedStepIsFinishedAndSaid() throws {
    let store = try ArchiveFixture()
    let step = store.step([.note("een")], sentence: "notitie", id: "een")
    // Ended between the log and the file: what a rename that never came leaves behind.
    let calls = Counter()
    let disk = SavingDisk { call in
      if call == .rename { _ = calls.next() }
      return calls.value > 0 ? .fail(5) : .proceed
    }
    _ = try? store.archive(disk).save(step)
    #expect(store.text() == ArchiveFixture.almere)
    #expect(store.archive.leftovers() == [.pending])
    #expect(try store.archive.recover() == [.finished("een", sentence: "notitie")])
    #expect(try store.subject.notes.last?.text == "een")
    #expect(store.archive.leftovers() == [])
    #expect(try store.archive.recover() == [])
  }

  @Test func halfAFileWithoutAStepIsRemovedAndSaid() throws {
    let store = try ArchiveFixture()
    try store.place.write("{", to: "cases/.gm0034.json.x1.trede")
    try store.place.write("b0VIM", to: "cases/.gm0034.json.swp")
    #expect(store.archive.leftovers() == [.pending])
    #expect(try store.archive.recover() == [.discarded(file: "cases/gm0034.json")])
    // A file of an editor is none of ours.
    #expect(store.names("cases") == [".gm0034.json.swp", "gm0034.json"])
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test(arguments: [#"{"schema":1,"id":"s2","at":"20"#, "\0\0\0\0", "{}\n"]) func aTornLineIsMovedAside(
    torn: String
  )
    throws
  {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let log = store.text("log/2024.jsonl") ?? ""
    try store.place.write(log + torn, to: "log/2024.jsonl")
    #expect(try store.archive.log(of: nil, limit: nil).count == 1)
    #expect(try store.archive.recover() == [.tornLine(log: "log/2024.jsonl", keptAs: "log/2024.torn-1")])
    #expect(store.text("log/2024.jsonl") == log)
    #expect(store.text("log/2024.torn-1") == torn.filter { $0 != "\n" })
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test func aLineThatIsSpoiltInTheMiddleStopsTheLogThere() throws {
    let store = try ArchiveFixture()
    for text in ["een", "twee", "drie"] { _ = try store.archive.save(store.step([.note(text)])) }
    var lines = (store.text("log/2024.jsonl") ?? "").split(separator: "\n").map(String.init)
    lines[1] = "weg"
    try store.place.write(lines.joined(separator: "\n") + "\n", to: "log/2024.jsonl")
    #expect(throws: SaveFailure.logDamaged(path: "log/2024.jsonl", line: 2)) {
      try store.archive.log(of: nil, limit: nil)
    }
    // What stands behind it still works.
    _ = try store.archive.undo(nil, store.stamp())
    #expect(try store.subject.notes.last?.text == "twee")
  }

  @Test func aSpoiltFileIsPutBackFromTheLogAndKept() throws {
    let store = try ArchiveFixture()
    for text in ["een", "twee"] { _ = try store.archive.save(store.step([.note(text)])) }
    let good = store.text()
    try store.place.write("{", to: "cases/gm0034.json")
    try store.place.write("{}", to: "cases/gm0050.json")
    let planned = try store.archive.plannedRepairs()
    #expect(planned.map(\.file) == ["cases/gm0034.json", "cases/gm0050.json"])
    #expect(planned.map(\.action) == [.restore(keptAs: nil), .cannot])
    #expect(planned[0].upTo?.id == "s2")
    #expect(store.text() == "{")
    let done = try store.archive.repair(store.stamp())
    #expect(done[0].action == .restore(keptAs: "log/kept/gm0034.json.1"))
    #expect(store.text() == good)
    #expect(store.text("log/kept/gm0034.json.1") == "{")
    #expect(store.text("cases/gm0050.json") == "{}")
    _ = try store.archive.undo(nil, store.stamp())
    #expect(try store.subject.notes.last?.text == "een")
  }

  @Test func aVanishedFileComesBackOneThatWasTakenBackDoesNot() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let good = store.text()
    let new = Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)
    _ = try store.archive.save(
      Step(stamp: store.stamp(), sentence: "nieuw", parts: [StepPart(.new(new), [])]))
    _ = try store.archive.undo(nil, store.stamp())
    try store.place.remove("cases/gm0034.json")
    #expect(try store.archive.plannedRepairs().map(\.file) == ["cases/gm0034.json"])
    _ = try store.archive.repair(store.stamp())
    #expect(store.text() == good)
    #expect(store.names("cases") == ["gm0034.json"])
  }

  @Test func aFileOfANewerProgramIsLeftAlone() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let newer = (store.text() ?? "").replacing(#""format": 1"#, by: #""format": 2"#)
    try store.place.write(newer, to: "cases/gm0034.json")
    #expect(try store.archive.repair(store.stamp()).map(\.action) == [.cannot])
    #expect(store.text() == newer)
  }
}
