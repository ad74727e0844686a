import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// A log that somebody else wrote in, or that was spoilt.
@Suite struct DamagedLogTests {
  private let path = "log/2024.jsonl"

  /// A store with five notes, of which the second has a line that cannot be read.
  private func spoilt() throws -> ArchiveFixture {
    let store = try ArchiveFixture()
    for text in ["een", "twee", "drie", "vier", "vijf"] {
      _ = try store.archive.save(store.step([.note(text)], sentence: text))
    }
    var lines = (store.text(path) ?? "").split(separator: "\n").map(String.init)
    lines[1] = String(lines[1].dropLast(9))
    try store.place.write(lines.joined(separator: "\n") + "\n", to: path)
    return store
  }

  @Test(arguments: ["\n", ""]) func aLineOfANewerProgramStaysWhereItIs(end: String) throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let newer = (store.text(path) ?? "").replacing(#"{"schema":1"#, with: #"{"schema":2"#).dropLast() + end
    try store.place.write(String(newer), to: path)
    let text = store.text()
    let fault = SaveFailure.unreadable(UnreadableFile(file: path, line: 1, fault: .newerFormat(2)))
    #expect(store.archive.leftovers() == [])
    #expect(throws: fault) { try store.archive.log(of: nil, limit: nil) }
    #expect(throws: fault) { try store.archive.save(store.step([.note("twee")])) }
    #expect(throws: fault) { try store.archive.undo(nil, store.stamp()) }
    #expect(throws: fault) { try store.archive.repair(store.stamp()) }
    #expect(try store.archive.damagedLog().map(\.fault) == [.newerFormat(2)])
    #expect(store.text(path) == String(newer))
    #expect(store.text() == text)
    #expect(store.names("log") == ["2024.jsonl"])
  }

  @Test func aCaseThatTheLogKnowsAndThatIsGoneIsSaid() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    #expect(try store.archive.damagedLog() == [])
    try store.place.remove("cases/gm0034.json")
    #expect(try store.archive.damagedLog() == [UnreadableFile(file: "cases/gm0034.json", fault: .gone)])
    // What is announced is what is done: the case comes back, and the log stays as it is.
    let log = store.text(path)
    #expect(try store.archive.plannedRepairs().map(\.action) == [.restore(keptAs: nil)])
    #expect(try store.archive.repair(store.stamp()).map(\.action) == [.restore(keptAs: nil)])
    #expect(store.text(path) == log)
  }

  @Test func aSpoiltLineIsFoundTakenOutAndKept() throws {
    let store = try spoilt()
    let log = store.text(path)
    #expect(try store.archive.damagedLog() == [UnreadableFile(file: path, line: 2, fault: .cutOff)])
    #expect(try store.archive.plannedRepairs().map(\.action) == [.setAside(keptAs: nil)])
    #expect(store.text(path) == log)
    #expect(
      try store.archive.repair(store.stamp()).map(\.action) == [.setAside(keptAs: "log/kept/2024.jsonl.1")])
    #expect(store.text("log/kept/2024.jsonl.1") == log)
    #expect(store.names("log") == ["2024.jsonl", "kept"])
    #expect(try store.archive.damagedLog() == [])
    #expect(try store.archive.repair(store.stamp()) == [])
    let sentences = try store.archive.log(of: nil, limit: nil).map(\.sentence)
    #expect(sentences == ["vijf", "vier", "drie", "een"])
    for _ in sentences { _ = try store.archive.undo(nil, store.stamp()) }
    #expect(
      try store.subject.notes.filter { ["een", "twee", "drie"].contains($0.text) }.map(\.text) == ["twee"])
  }

  @Test func aFileIsKnownWholeAgainAfterAHoleInTheLog() throws {
    let store = try spoilt()
    _ = try store.archive.repair(store.stamp())
    let edited = (store.text() ?? "").replacing("vijf", with: "vijf en een half")
    try store.place.write(edited, to: "cases/gm0034.json")
    _ = try store.archive.save(store.step([.note("zes")]))
    let last = store.text()
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.text() == edited)
    // What there was before the change by hand, nobody knows.
    #expect(throws: SaveFailure.self) { try store.archive.undo(nil, store.stamp()) }
    #expect(store.text() == edited)
    _ = try store.archive.redo(store.stamp())
    try store.place.write("{", to: "cases/gm0034.json")
    _ = try store.archive.repair(store.stamp())
    #expect(store.text() == last)
  }

  @Test func aFileThatTheLogCanNoLongerTellIsSaidToBeLost() throws {
    let store = try spoilt()
    _ = try store.archive.repair(store.stamp())
    try store.place.write("{", to: "cases/gm0034.json")
    #expect(try store.archive.repair(store.stamp()).map(\.action) == [.cannot])
    #expect(store.text() == "{")
  }

  @Test func aLogThatIsNoFolderIsNotTakenForAnEmptyOne() throws {
    let store = try ArchiveFixture()
    try store.place.write("", to: "log")
    #expect(throws: SaveFailure.self) { try store.archive.log(of: nil, limit: nil) }
    #expect(throws: SaveFailure.self) { try store.archive.save(store.step([.note("een")])) }
    #expect(try store.archive.damagedLog().map(\.file) == ["log"])
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test func whatARepairLeftHalfDoneIsTakenAway() throws {
    let store = try spoilt()
    try store.place.write("{", to: "log/.2024.jsonl.x1.trede")
    #expect(try store.archive.recover() == [.discarded(file: path)])
    #expect(store.names("log") == ["2024.jsonl"])
  }

  @Test(arguments: [".lock", "log/2024.jsonl"]) func aPipeInTheWayDoesNotHoldTheProgram(_ path: String) throws
  {
    let store = try ArchiveFixture()
    try store.place.makeFolder("log")
    #expect(mkfifo("\(store.place.path)/\(path)", 0o600) == 0)
    #expect(store.archive.leftovers() == [])
    #expect(try store.archive.log(of: nil, limit: nil) == [])
    let isSaved = (try? store.archive.save(store.step([.note("een")]))) != nil
    #expect(isSaved == (store.text() != ArchiveFixture.almere))
  }
}
