import CaseFiles
import Glibc
import Supervision

/// A folder on the real disk that is gone when the test is.
final class TemporaryFolder {
  struct Failure: Error {
    var code: Int32
  }

  let path: String

  /// - Parameter inMemory: where there is a disk in memory, on that one: flushing it takes no time.
  init(inMemory: Bool = false) throws {
    var parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    if inMemory, access("/dev/shm", W_OK) == 0 { parent = "/dev/shm" }
    var template = Array("\(parent)/casefiles-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    TemporaryFolder.removeAll(path.utf8CString.dropLast())
  }

  /// Works on bytes, since a test may have made a name that is not UTF-8.
  private static func removeAll(_ path: some Collection<CChar>) {
    let path = Array(path)
    guard Glibc.remove(path + [0]) != 0, let stream = opendir(path + [0]) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        Array($0.bindMemory(to: CChar.self).prefix { $0 != 0 })
      }
      guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
      removeAll(path + [0x2F] + name)
    }
    closedir(stream)
    _ = Glibc.remove(path + [0])
  }

  var folder: Folder {
    get throws { try Folder(path: path) }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  func makeFolder(_ name: String) throws {
    try demand(mkdir(path(of: name), 0o777))
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes into the file itself, as an editor without a temporary file does.
  func write(_ bytes: [UInt8], to name: String, flags: Int32 = O_WRONLY | O_CREAT | O_TRUNC) throws {
    let file = open(path(of: name), flags, 0o666)
    try demand(file)
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      try demand(Int32(truncatingIfNeeded: written))
      rest = rest.dropFirst(written)
    }
  }

  /// Makes an empty file of a name that need not be UTF-8.
  func create(_ path: [CChar]) throws {
    let file = open(path, O_WRONLY | O_CREAT, 0o666)
    try demand(file)
    close(file)
  }

  func setSize(_ size: Int, of name: String) throws {
    try demand(truncate(path(of: name), size))
  }

  func remove(_ name: String) throws {
    try demand(unlink(path(of: name)))
  }

  func rename(_ name: String, to other: String) throws {
    try demand(Glibc.rename(path(of: name), path(of: other)))
  }

  func link(_ name: String, to target: String) throws {
    try demand(symlink(target, path(of: name)))
  }

  func makePipe(_ name: String) throws {
    try demand(mkfifo(path(of: name), 0o666))
  }

  func setPermissions(_ mode: mode_t, of name: String) throws {
    try demand(chmod(path(of: name), mode))
  }

  /// Makes a file look as if it was written at this second since 1970.
  func setWritten(_ second: Int, of name: String) throws {
    let times = [timespec(tv_sec: second, tv_nsec: 0), timespec(tv_sec: second, tv_nsec: 0)]
    try demand(utimensat(AT_FDCWD, path(of: name), times, 0))
  }

  private func demand(_ result: Int32) throws {
    guard result >= 0 else { throw Failure(code: errno) }
  }
}

extension Folder {
  /// The text of one file, or why it cannot be read.
  func text(of name: String, limit: Int = JSONTape.sizeLimit) -> Result<String, FileFault> {
    var bytes = PaddedBytes(capacity: 0)
    do throws(FileFault) {
      _ = try read(name, into: &bytes, limit: limit)
    } catch {
      return .failure(error)
    }
    return .success(bytes.withBytes { String(decoding: $0, as: UTF8.self) })
  }
}
