import CaseFiles
import Supervision
import Testing

@Suite("A folder of the store is opened and listed without leaving the store")
struct FolderTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
  }

  private func fault(_ body: () throws(FileFault) -> Folder) -> FileFault? {
    do throws(FileFault) {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  @Test("names come in the order of their bytes, without hidden and other files")
  func names() throws {
    for name in [
      "gm0034.json", "gm0034-archief.json", "gm0003.json", "b.json", "é.json", ".gm0034.json", "a.txt",
    ] {
      try place.write("{}", to: name)
    }
    try place.write("{}", to: ".json")
    try place.makeFolder("folder.json")
    let names = try place.folder.names(endingIn: ".json")
    #expect(
      names == ["b.json", "folder.json", "gm0003.json", "gm0034-archief.json", "gm0034.json", "é.json"])
  }

  @Test("a folder can be listed twice")
  func twice() throws {
    try place.write("{}", to: "a.json")
    let folder = try place.folder
    #expect(try folder.names(endingIn: ".json") == ["a.json"])
    try place.write("{}", to: "b.json")
    #expect(try folder.names(endingIn: ".json") == ["a.json", "b.json"])
  }

  @Test("a name that is not UTF-8 is listed and cannot be opened")
  func wrongName() throws {
    var bytes: [CChar] = Array(place.path.utf8CString.dropLast())
    bytes += [0x2F, CChar(bitPattern: 0xFF)] + Array(".json".utf8CString)
    try place.create(bytes)
    let folder = try place.folder
    let names = try folder.names(endingIn: ".json")
    #expect(names == ["\u{FFFD}.json"])
    #expect(folder.text(of: names[0]) == .failure(.vanished))
  }

  @Test("a link is followed only where the user named the folder")
  func links() throws {
    try place.makeFolder("store")
    try place.makeFolder("store/cases")
    try place.makeFolder("outside")
    try place.link("link", to: "store")
    try place.link("store/linked", to: "../outside")
    try place.link("store/inside", to: "cases")
    let store = try Folder(path: place.path(of: "link"))
    #expect(fault { () throws(FileFault) in try Folder("cases", in: store) } == nil)
    #expect(fault { () throws(FileFault) in try Folder("linked", in: store) } == .link)
    #expect(fault { () throws(FileFault) in try Folder("inside", in: store) } == .link)
  }

  @Test("what is no folder or not there is told")
  func faults() throws {
    try place.write("{}", to: "file")
    try place.makePipe("pipe")
    let folder = try place.folder
    #expect(fault { () throws(FileFault) in try Folder("none", in: folder) } == .vanished)
    #expect(fault { () throws(FileFault) in try Folder("file", in: folder) } == .notAFolder)
    #expect(fault { () throws(FileFault) in try Folder("pipe", in: folder) } == .pipe)
    #expect(fault { () throws(FileFault) in try Folder(path: place.path(of: "none")) } == .vanished)
    #expect(fault { () throws(FileFault) in try Folder(path: place.path(of: "file")) } == .notAFolder)
  }
}
