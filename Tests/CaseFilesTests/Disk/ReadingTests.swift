import CaseFiles
import Glibc
import Supervision
import Testing

@Suite("A file is read whole, or the reason why not is told")
struct ReadingTests {
  private let place: TemporaryFolder
  private let folder: Folder

  init() throws {
    place = try TemporaryFolder()
    folder = try place.folder
  }

  @Test("of any size around the buffer's", arguments: [0, 1, 4095, 4096, 4097, 12_345, 40_000, 70_000])
  func sizes(size: Int) throws {
    let text = String(decoding: (0..<size).map { 0x61 + UInt8($0 % 10) }, as: UTF8.self)
    try place.write(text, to: "a.json")
    #expect(folder.text(of: "a.json") == .success(text))
  }

  @Test("and its stamp tells its size")
  func stamp() throws {
    try place.write("12345", to: "a.json")
    var bytes = PaddedBytes(capacity: 0)
    #expect(try folder.read("a.json", into: &bytes).size == 5)
  }

  @Test("also when the stated size is wrong, as with a file that grows or a file of the system")
  func wrongSize() throws {
    let system = try Folder(path: "/proc/self")
    guard case .success(let text) = system.text(of: "status") else {
      Issue.record("a file that claims to have no bytes was not read")
      return
    }
    #expect(text.hasPrefix("Name:"))
    #expect(system.text(of: "status", limit: 10) == .failure(.tooLarge(bytes: text.utf8.count, limit: 10)))
  }

  @Test("unless it is a folder, a link, a pipe, a device or gone")
  func kinds() throws {
    try place.makeFolder("folder.json")
    try place.write("{}", to: "real")
    try place.link("link.json", to: "real")
    try place.link("dangling.json", to: "nothing")
    try place.link("loop.json", to: "loop.json")
    try place.makePipe("pipe.json")
    #expect(folder.text(of: "folder.json") == .failure(.folder))
    #expect(folder.text(of: "link.json") == .failure(.link))
    #expect(folder.text(of: "dangling.json") == .failure(.link))
    #expect(folder.text(of: "loop.json") == .failure(.link))
    #expect(folder.text(of: "pipe.json") == .failure(.pipe))
    #expect(folder.text(of: "gone.json") == .failure(.vanished))
    #expect(try Folder(path: "/dev").text(of: "null") == .failure(.otherKind))
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    try #require(bindSocket(socket, to: place.path(of: "s.json")))
    #expect(folder.text(of: "s.json") == .failure(.otherKind))
  }

  @Test("unless there is no permission")
  func permission() throws {
    try place.write("{}", to: "a.json")
    try place.setPermissions(0o000, of: "a.json")
    // Some users, such as root, may read whatever the permissions say; then that is what must happen.
    let expected: Result<String, FileFault> =
      access(place.path(of: "a.json"), R_OK) == 0 ? .success("{}") : .failure(.noPermission)
    #expect(folder.text(of: "a.json") == expected)
    #expect(FileFault(errno: EACCES) == .noPermission)
  }

  @Test("unless it is larger than 16 MB, which is known without reading it")
  func tooLarge() throws {
    try place.write("", to: "a.json")
    try place.setSize(JSONTape.sizeLimit + 1, of: "a.json")
    let limit = JSONTape.sizeLimit
    #expect(folder.text(of: "a.json") == .failure(.tooLarge(bytes: limit + 1, limit: limit)))
    try place.setSize(1 << 40, of: "a.json")
    #expect(folder.text(of: "a.json") == .failure(.tooLarge(bytes: 1 << 40, limit: limit)))
    try place.setSize(limit, of: "a.json")
    var bytes = PaddedBytes(capacity: 0)
    _ = try folder.read("a.json", into: &bytes)
    #expect(bytes.count == limit)
  }

  @Test("into a buffer that keeps nothing of the file before")
  func reuse() throws {
    try place.write("a longer text", to: "a.json")
    try place.write("short", to: "b.json")
    var tape = JSONTape()
    for (name, length) in [("a.json", 13), ("b.json", 5), ("gone.json", 0), ("a.json", 13)] {
      _ = folder.reading(name, into: &tape)
      #expect(tape.text.count == length)
    }
  }

  private func bindSocket(_ socket: Int32, to path: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }
}
