import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// Steps on so many cases that neither their files nor their line in the log are held in memory.
@Suite struct LongStepTests {
  private static let cases = (0..<60).map { CaseID("gm90\($0 + 10)") }

  private static func path(_ id: CaseID) -> String { "cases/\(id).json" }

  private func fixture() throws -> ArchiveFixture {
    var files: [String: String] = [:]
    for (number, id) in LongStepTests.cases.enumerated() {
      files[LongStepTests.path(id)] = ArchiveFixture.almere
        .replacing("GM0034", with: id.text.uppercased())
        .replacing(#""Almere""#, with: "\"Dorp \(number)\"")
    }
    return try ArchiveFixture(files)
  }

  /// The log has each file for the first time, and therefore whole.
  private func step(_ store: ArchiveFixture, _ text: String = "rondschrijven", id: String? = nil) -> Step {
    Step(
      stamp: store.stamp(id), sentence: "allemaal",
      parts: LongStepTests.cases.map { StepPart(.existing($0, seen: nil), [.note(text)]) })
  }

  private func notes(_ store: ArchiveFixture, _ id: CaseID) throws -> [String] {
    try store.archive.seen(id).subject.notes.map(\.text)
  }

  @Test func theLineIsTooLongToBeHeld() throws {
    let store = try fixture()
    _ = try store.archive.save(step(store))
    let log = try #require(store.text("log/2024.jsonl"))
    #expect(log.utf8.count > BackwardLines.mostHeld)
    #expect(log.hasSuffix("]}\n"))
    #expect(
      LogLine(Array(log.utf8.dropLast()))?.files.map(\.path) == LongStepTests.cases.map(LongStepTests.path))
    #expect(store.names("log") == ["2024.jsonl"])
  }

  @Test func whatComesAfterItIsBuiltUponItAndAllIsTakenBack() throws {
    let store = try fixture()
    let first = store.contents()
    _ = try store.archive.save(step(store))
    let (one, other) = ("gm9012" as CaseID, "gm9017" as CaseID)
    _ = try store.archive.save(store.step([.note("later")], of: one))
    // Changed by hand: what the log has of it last stands in the long line.
    let edited = (store.text("cases/gm9017.json") ?? "").replacing("rondschrijven", with: "brief")
    try store.place.write(edited, to: "cases/gm9017.json")
    _ = try store.archive.save(store.step([.note("later")], of: other))
    #expect(try notes(store, one).suffix(2) == ["rondschrijven", "later"])
    #expect(try notes(store, other).suffix(2) == ["brief", "later"])
    #expect(try store.logAgrees())
    #expect(
      try store.archive.log(of: other, limit: nil).map(\.kind) == [.change, .handEdit, .change])
    for _ in 1...4 { _ = try store.archive.undo(nil, store.stamp()) }
    let isBack = store.contents() == first
    #expect(isBack)
    #expect(try store.logAgrees())
  }

  /// Nothing of it is new to the log the second time, so the line is short; the first one is asked what it has last.
  @Test func aSecondStepKeepsOnlyTheDifferences() throws {
    let store = try fixture()
    _ = try store.archive.save(step(store))
    let first = store.bytes("log/2024.jsonl")?.count ?? 0
    _ = try store.archive.save(step(store, "tweede"))
    let second = (store.bytes("log/2024.jsonl")?.count ?? 0) - first
    #expect(second < first / 20)
    #expect(try store.logAgrees())
  }

  @Test func aProgramThatIsKilledHalfwayIsFinished() throws {
    let store = try fixture()
    let renames = Counter()
    let dying = SavingDisk { call in
      if call == .rename { _ = renames.next() }
      return renames.value > 7 ? .fail(EIO) : .proceed
    }
    _ = try? store.archive(dying).save(step(store, id: "lang"))
    #expect(store.names("cases").filter { $0.hasPrefix(".") }.count == 53)
    let remarks = try store.archive.recover()
    #expect(remarks == [.finished("lang", sentence: "allemaal")])
    #expect(store.names("cases").count == LongStepTests.cases.count)
    for id in LongStepTests.cases { #expect(try notes(store, id).last == "rondschrijven") }
    #expect(try store.logAgrees())
  }

  @Test func aLineThatIsCutOffIsMovedAside() throws {
    let store = try fixture()
    _ = try store.archive.save(store.step([.note("eerder")], of: "gm9010"))
    let before = try #require(store.text("log/2024.jsonl"))
    _ = try store.archive.save(step(store))
    let whole = try #require(store.text("log/2024.jsonl"))
    let cut = String(whole.prefix(before.count + BackwardLines.mostHeld + 5000))
    try store.place.write(cut, to: "log/2024.jsonl")
    #expect(try store.archive.log(of: nil, limit: nil).count == 1)
    #expect(try store.archive.recover() == [.tornLine(log: "log/2024.jsonl", keptAs: "log/2024.torn-1")])
    let isBack = store.text("log/2024.jsonl") == before
    let isKept = store.text("log/2024.torn-1") == String(cut.dropFirst(before.count))
    #expect(isBack && isKept)
  }

  @Test func aLineThatIsSpoiltIsNamed() throws {
    let store = try fixture()
    _ = try store.archive.save(step(store))
    _ = try store.archive.save(store.step([.note("later")], of: "gm9010"))
    let whole = try #require(store.text("log/2024.jsonl"))
    try store.place.write(whole.replacing(#"{"file":"cases/gm9020.json""#, with: "{"), to: "log/2024.jsonl")
    #expect(throws: SaveFailure.logDamaged(path: "log/2024.jsonl", line: 1)) {
      try store.archive.log(of: "gm9021", limit: nil)
    }
    #expect(try store.archive.damagedLog().map(\.line) == [1])
  }

  /// The line waits on the disk while the files are written.
  @Test(arguments: [15, 21, 22, 23, 45]) func aDiskThatIsFullWhileTheLineWaitsChangesNothing(
    writes: Int
  ) throws {
    let store = try fixture()
    let written = Counter()
    _ = try store.archive.save(store.step([.note("eerder")], of: "gm9010"))
    let before = (contents: store.contents(), log: store.text("log/2024.jsonl"))
    let full = SavingDisk { call in
      guard call == .write else { return .proceed }
      return written.next() > writes ? .fail(ENOSPC) : .proceed
    }
    #expect(throws: SaveFailure.self) { try store.archive(full).save(step(store)) }
    let isUnchanged = store.contents() == before.contents && store.text("log/2024.jsonl") == before.log
    #expect(isUnchanged)
    #expect(store.names("log") == ["2024.jsonl"])
  }

  @Test func aCaseThatRefusesStopsAllOfThem() throws {
    let store = try fixture()
    let first = store.contents()
    var step = step(store)
    step.parts.append(StepPart(.existing("gm9069", seen: Fingerprint("anders")), [.note("te veel")]))
    step.parts.append(StepPart(.existing("gm9999", seen: nil), [.note("nergens")]))
    #expect(throws: SaveFailure.noSuchCase("gm9999")) { try store.archive.save(step) }
    let isUnchanged = store.contents() == first
    #expect(isUnchanged)
    #expect(store.names("log") == [])
  }
}
