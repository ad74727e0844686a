import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// Some network folders know no locks: a store there can be read, and is never written.
@Suite struct LockRefusedTests {
  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS]) func theStoreCanOnlyBeRead(_ code: Int32) throws {
    let store = try ArchiveFixture()
    let archive = store.archive(SavingDisk { $0 == .lock ? .fail(code) : .proceed })
    #expect(throws: SaveFailure.lockRefused(path: store.place.path)) {
      try archive.save(store.step([.note("een")]))
    }
    #expect(throws: SaveFailure.lockRefused(path: store.place.path)) { try archive.undo(nil, store.stamp()) }
    #expect(store.text() == ArchiveFixture.almere)
    #expect(store.names("log") == [])
    #expect(try archive.seen("gm0034").subject.name == "Almere")
    #expect(try archive.rehearse(store.step([.note("een")])).files.count == 1)
    #expect(try archive.log(of: nil, limit: nil) == [])
    try store.place.write("{", to: "cases/.gm0034.json.x.trede")
    #expect(try archive.recover() == [.pending])
    #expect(store.names("cases") == [".gm0034.json.x.trede", "gm0034.json"])
  }
}
