import Supervision
import Synchronization
import Testing

@testable import CaseFiles

/// A program that saves one step after another does not look for everything anew. What others did in between counts
/// all the same.
@Suite struct LatestTests {
  private func kinds(_ archive: FolderArchive) throws -> [LogEntry.Kind] {
    try archive.log(of: nil, limit: nil).map(\.kind)
  }

  @Test func whatAnotherProgramLeftBehindIsFinishedFirst() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    _ = try archive.save(store.step([.note("een")]))
    let isDead = Counter()
    let dying = SavingDisk { call in
      if call == .rename { _ = isDead.next() }
      return isDead.value > 0 ? .fail(5) : .proceed
    }
    _ = try? store.archive(dying).save(store.step([.note("twee")]))
    #expect(store.names("cases").count == 2)
    _ = try archive.save(store.step([.note("drie")]))
    #expect(try store.subject.notes.suffix(3).map(\.text) == ["een", "twee", "drie"])
    #expect(store.names("cases") == ["gm0034.json"])
    #expect(try kinds(archive) == [.change, .change, .change])
    #expect(try store.logAgrees())
  }

  @Test func aStepOfAnotherProgramIsBuiltUpon() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    _ = try archive.save(store.step([.note("een")]))
    _ = try store.archive.save(store.step([.note("twee")], at: "2025-01-02T08:00:00+01:00"))
    _ = try archive.save(store.step([.note("drie")]))
    #expect(store.names("log") == ["2024.jsonl", "2025.jsonl"])
    #expect(try archive.log(of: nil, limit: nil).map(\.stamp.id) == ["s3", "s2", "s1"])
    for _ in 1...3 { _ = try archive.undo(nil, store.stamp()) }
    #expect(store.text() == ArchiveFixture.almere)
  }

  @Test func aChangeByHandInBetweenIsLogged() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    _ = try archive.save(store.step([.note("een")]))
    try store.place.write((store.text() ?? "").replacing("\"een\"", by: "\"twee\""), to: "cases/gm0034.json")
    _ = try archive.save(store.step([.note("drie")]))
    #expect(try kinds(archive) == [.change, .handEdit, .change])
    #expect(try store.subject.notes.suffix(2).map(\.text) == ["twee", "drie"])
    #expect(try store.logAgrees())
  }

  @Test func aLineThatWasTornInBetweenIsMovedAside() throws {
    let store = try ArchiveFixture()
    let archive = store.archive
    _ = try archive.save(store.step([.note("een")]))
    try store.place.write((store.text("log/2024.jsonl") ?? "") + #"{"schema":1,"#, to: "log/2024.jsonl")
    _ = try archive.save(store.step([.note("twee")]))
    #expect(store.text("log/2024.torn-1") == #"{"schema":1,"#)
    #expect(try kinds(archive) == [.change, .change])
  }

  @Test func aFailedStepIsForgottenAndTheNextOneWorks() throws {
    let store = try ArchiveFixture()
    let isFull = Atomic(false)
    let disk = SavingDisk { call in
      call == .write && isFull.load(ordering: .relaxed) ? .short(3) : .proceed
    }
    let archive = store.archive(disk)
    _ = try archive.save(store.step([.note("een")]))
    isFull.store(true, ordering: .relaxed)
    #expect(throws: SaveFailure.self) { try archive.save(store.step([.note("twee")])) }
    isFull.store(false, ordering: .relaxed)
    _ = try archive.save(store.step([.note("drie")]))
    #expect(try store.subject.notes.suffix(2).map(\.text) == ["een", "drie"])
    #expect(try store.logAgrees())
  }

  @Test func theNamesOfNewFilesAreFlushedBeforeTheLogSaysThatTheyAreThere() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    let calls = Mutex<[SavingDisk.Call]>([])
    let disk = SavingDisk { call in
      calls.withLock { $0.append(call) }
      return .proceed
    }
    _ = try store.archive(disk).save(store.step([.note("twee")]))
    let last: [SavingDisk.Call] = [
      .open, .permissions, .write, .flush, .flush, .open, .write, .flush, .rename, .flush,
    ]
    let made = calls.withLock { Array($0.suffix(last.count)) }
    #expect(made == last)
  }
}
