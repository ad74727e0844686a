import CaseFiles
import Glibc
import Testing

@Suite("A second look at a folder tells which files another program changed")
struct FolderStampTests {
  private let place: TemporaryFolder
  private let folder: Folder
  private let before: FolderStamp

  /// Three files that were written long ago.
  init() throws {
    place = try TemporaryFolder()
    folder = try place.folder
    for name in ["a.json", "b.json", "c.json"] {
      try place.write("one", to: name)
      try place.setWritten(1_000_000, of: name)
    }
    before = FolderStamp(of: try folder.names(endingIn: ".json"), in: folder)
  }

  private func changes() throws -> FolderStamp.Changes {
    FolderStamp(of: try folder.names(endingIn: ".json"), in: folder).changes(since: before)
  }

  @Test("nothing changed")
  func none() throws {
    #expect(try changes().isEmpty)
  }

  @Test("everything is new at the first look")
  func first() throws {
    let all = ["a.json", "b.json", "c.json"]
    #expect(before.changes(since: FolderStamp()) == FolderStamp.Changes(toRead: all, removed: []))
    #expect(FolderStamp().changes(since: before) == FolderStamp.Changes(toRead: [], removed: all))
  }

  @Test("another size, the same size, another file, a new one and one that is gone")
  func some() throws {
    try place.write("longer", to: "a.json")
    #expect(try changes().toRead == ["a.json"])
    try place.write("two", to: "b.json")
    try place.write("two", to: "bb.json")
    try place.remove("c.json")
    let expected = FolderStamp.Changes(toRead: ["a.json", "b.json", "bb.json"], removed: ["c.json"])
    #expect(try changes() == expected)
  }

  @Test("a file that was replaced and kept its size and its time of writing")
  func replaced() throws {
    try place.write("two", to: "temporary")
    try place.setWritten(1_000_000, of: "temporary")
    try place.rename("temporary", to: "b.json")
    #expect(try changes().toRead == ["b.json"])
  }

  @Test("a file that was written into and had its time of writing put back")
  func putBack() throws {
    try place.write("two", to: "b.json")
    try place.setWritten(1_000_000, of: "b.json")
    #expect(try changes().toRead == ["b.json"])
  }

  @Test("a file of which the permissions changed, since it may be readable now")
  func permissions() throws {
    try place.setPermissions(0o600, of: "b.json")
    #expect(try changes().toRead == ["b.json"])
  }

  @Test("a file written just before a look is read once more, and then no longer")
  func unsettled() throws {
    let names = try folder.names(endingIn: ".json")
    var bytes = PaddedBytes(capacity: 0)
    let stamps = try names.map { try folder.read($0, into: &bytes) }
    let written = stamps[0].written
    let early = FolderStamp(names: names, stamps: stamps, begun: written + 1_000_000_000)
    let late = FolderStamp(names: names, stamps: stamps, begun: written + 3_000_000_000)
    let skewed = FolderStamp(names: names, stamps: stamps, begun: written - 100_000_000_000)
    #expect(late.changes(since: early).toRead == names)
    #expect(late.changes(since: late).isEmpty)
    #expect(late.changes(since: skewed).isEmpty)
  }

  @Test("a file that could not be opened is looked at again")
  func unopened() throws {
    let unopened = FolderStamp(names: ["a.json"], stamps: [nil], begun: FolderStamp.now)
    let opened = FolderStamp(of: ["a.json"], in: folder)
    #expect(opened.changes(since: unopened).toRead == ["a.json"])
    #expect(opened.changes(since: opened).isEmpty)
  }
}
