import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// A small disk of its own that runs full, or that cannot be written. Only root can make one.
@Suite struct FullDiskTests {
  /// Unmounts when the test is done.
  private final class SmallDisk {
    let path: String

    init?(_ path: String) {
      self.path = path
      guard mount("trede", path, "tmpfs", 0, "size=128k") == 0 else { return nil }
    }

    func lock() -> Bool {
      mount("trede", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "size=128k") == 0
    }

    deinit { _ = umount2(path, Int32(MNT_DETACH)) }
  }

  static let canMount: Bool = {
    guard let place = try? TemporaryFolder() else { return false }
    return SmallDisk(place.path) != nil
  }()

  private func fixture() throws -> (ArchiveFixture, SmallDisk)? {
    let store = try ArchiveFixture([:], inMemory: false)
    guard let disk = SmallDisk(store.place.path) else { return nil }
    try store.place.makeFolder("cases")
    try store.place.write(CrashTests.small("GM0034", "Almere"), to: "cases/gm0034.json")
    return (store, disk)
  }

  @Test(.enabled(if: FullDiskTests.canMount, "mounting a small tmpfs takes root"))
  func aFullDiskLeavesTheOldStore() throws {
    let (store, disk) = try #require(try fixture())
    var saved = 0
    var before = store.text()
    var failure: SaveFailure?
    while failure == nil, saved < 500 {
      do throws(SaveFailure) {
        _ = try store.archive.save(store.step([.note(String(repeating: "x", count: 500))]))
        saved += 1
        before = store.text()
      } catch {
        failure = error
      }
    }
    guard case .diskFull = failure else {
      Issue.record("\(failure.map { "\($0)" } ?? "never full")")
      return
    }
    #expect(saved > 3)
    #expect(store.text() == before)
    #expect(try store.archive.log(of: nil, limit: nil).count == saved)
    #expect(store.names("cases") == ["gm0034.json"])
    withExtendedLifetime(disk) {}
  }

  @Test(.enabled(if: FullDiskTests.canMount, "mounting a small tmpfs takes root"))
  func aDiskThatCannotBeWrittenIsSaid() throws {
    let (store, disk) = try #require(try fixture())
    try store.place.write("{", to: "cases/.gm0034.json.x.trede")
    #expect(disk.lock())
    do throws(SaveFailure) {
      _ = try store.archive.save(store.step([.note("een")]))
      Issue.record("saved")
    } catch {
      guard case .readOnly = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try store.archive.recover() == [.pending])
    #expect(try store.archive.seen("gm0034").subject.name == "Almere")
    #expect(try store.archive.rehearse(store.step([.note("een")])).files.count == 1)
    withExtendedLifetime(disk) {}
  }
}
