import CaseFiles
import Glibc
import Supervision
import Testing

@Suite("A folder on a disk without locks") struct LockRefusedTests {
  @Test("It is said, with an exit code of its own; nothing is written and everything can be read")
  func refused() throws {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(place)/trede-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let parent = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let path = parent + "/dossiers"
    try NewStore.make(at: path, example: true)
    defer {
      for file in ["cases", "reference", ""].flatMap({ names("\(path)/\($0)") }) { _ = remove(file) }
      _ = remove(path)
      _ = remove(parent)
    }
    let desk = Desk()
    desk.folder = (
      FolderStore(path: path, shared: .builtIn),
      FolderArchive(
        path: path, shared: .builtIn, disk: SavingDisk { $0 == .lock ? .fail(ENOLCK) : .proceed })
    )
    #expect(desk.run("list --plain") == 0)
    let name = String(desk.output.split(separator: "\t")[0])
    #expect(desk.run(["note", name, "gebeld"]) == 77)
    #expect(
      desk.errors
        == "De map \(path) staat op een schijf die geen vergrendeling kent: hier kan alleen gelezen worden. "
        + "Er is niets bewaard.\n")
    #expect(desk.output.isEmpty)
    #expect(desk.run("undo") == 77)
    #expect(desk.run(["note", name, "gebeld", "--dry-run"]) == 0)
    #expect(desk.run(["show", name]) == 0)
    #expect(!desk.output.contains("gebeld"))
    #expect(desk.run("log") == 0)
    #expect(desk.output == "Er is nog niets vastgelegd.\n")
  }

  /// What stands in a folder, and the folder last.
  private func names(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append("\(folder)/\(name)") }
    }
    return names + [folder]
  }
}
