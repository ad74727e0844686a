import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// Colleagues of one group work in one folder; who saves first must not shut the others out.
@Suite struct SharedFolderTests {
  private struct Access: Equatable {
    var mode: mode_t
    var group: gid_t
  }

  private func access(_ name: String, _ store: ArchiveFixture) -> Access {
    var status = stat()
    guard stat(store.place.path(of: name), &status) == 0 else { return Access(mode: 0, group: 0) }
    return Access(mode: status.st_mode & 0o7777, group: status.st_gid)
  }

  /// Root may give a folder to any group; anybody else tests with the own one.
  private func share(_ names: [String], _ mode: mode_t, _ store: ArchiveFixture) -> gid_t {
    let group = geteuid() == 0 ? 4242 : getegid()
    for name in names {
      chown(store.place.path(of: name), uid_t.max, group)
      chmod(store.place.path(of: name), mode)
    }
    return group
  }

  private func open(_ store: ArchiveFixture) throws {
    let subject = Case(id: "gm0050", code: "GM0050", name: "Zeewolde", domain: Case.housing)
    _ = try store.archive.save(
      Step(stamp: store.stamp(), sentence: "nieuw", parts: [StepPart(.new(subject), [.note("een")])]))
  }

  @Test func whatIsMadeIsForTheWholeGroup() throws {
    let store = try ArchiveFixture()
    let group = share(["cases"], 0o2770, store)
    try open(store)
    #expect(access("log", store) == Access(mode: 0o2770, group: group))
    for name in ["log/2024.jsonl", ".lock", "cases/gm0050.json"] {
      #expect(access(name, store) == Access(mode: 0o660, group: group), "\(name)")
    }
  }

  @Test func aFolderForOnesOwnStaysSo() throws {
    let store = try ArchiveFixture()
    _ = share(["cases"], 0o700, store)
    try open(store)
    for name in ["log/2024.jsonl", ".lock", "cases/gm0050.json"] {
      #expect(access(name, store).mode == 0o600, "\(name)")
    }
  }

  @Test func aFileThatIsReplacedKeepsItsGroupAndPermissions() throws {
    let store = try ArchiveFixture()
    let group = share(["cases/gm0034.json"], 0o664, store)
    _ = try store.archive.save(store.step([.note("een")]))
    #expect(access("cases/gm0034.json", store) == Access(mode: 0o664, group: group))
  }

  @Test func anOlderLogOfOursIsOpenedUp() throws {
    let store = try ArchiveFixture()
    _ = try store.archive.save(store.step([.note("een")]))
    chmod(store.place.path(of: "log/2024.jsonl"), 0o644)
    chmod(store.place.path(of: ".lock"), 0o644)
    let group = share(["cases"], 0o775, store)
    _ = try store.archive.save(store.step([.note("twee")]))
    #expect(access("log/2024.jsonl", store).mode & 0o660 == 0o660)
    #expect(access(".lock", store) == Access(mode: access(".lock", store).mode | 0o060, group: group))
  }
}
