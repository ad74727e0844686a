import CaseFiles
import Glibc
import Supervision

/// The shipped store with Almere in it, a copy of another store, or a new one, in a folder that is gone when the test is.
final class StoreFolder: Sendable {
  struct Failure: Error {
    let path: String
    let code: Int32
  }

  let path: String
  private let parent: String

  /// - Parameter original: another store, log and all; without one it is the shipped store, with Almere alone.
  init(copying original: StoreFolder? = nil, empty: Bool = false) throws {
    // On a disk in memory, where there is one, flushing takes no time.
    let place =
      access("/dev/shm", W_OK) == 0 ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(place)/bothways-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(path: place, code: errno) }
    parent = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = "\(parent)/store"
    if empty {
      try NewStore.make(at: path, example: false)
    } else {
      try StoreFolder.copy(original?.path ?? "\(Project.folder)/Data/Flevoland", to: path)
      if original == nil { removeNeighbours() }
    }
  }

  /// Almere alone is left, so that there are cases to open.
  private func removeNeighbours() {
    for name in StoreFolder.names(in: "\(path)/cases") where name != "gm0034.json" {
      StoreFolder.remove("\(path)/cases/\(name)")
    }
  }

  deinit { StoreFolder.remove(parent) }

  var store: FolderStore { FolderStore(path: path, shared: .builtIn) }
  var archive: FolderArchive { FolderArchive(path: path, shared: .builtIn) }

  /// Every file of a case with its text, by its name.
  func cases() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in StoreFolder.names(in: "\(path)/cases") {
      files[name] = String(decoding: try StoreFolder.read("\(path)/cases/\(name)"), as: UTF8.self)
    }
    return files
  }

  /// Changes the file of Almere as an editor does, without the program.
  func edit(_ old: String, to new: String) throws {
    let file = "\(path)/cases/gm0034.json"
    let text = String(decoding: try StoreFolder.read(file), as: UTF8.self)
    try StoreFolder.write(Array(text.replacing(old, with: new).utf8), to: file)
  }

  /// The log without what differs from moment to moment, latest first.
  func log() throws -> [LoggedStep] { try archive.log(of: nil, limit: nil).map(LoggedStep.init) }

  // MARK: - Files

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "re") else { throw Failure(path: path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "we") else { throw Failure(path: path, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Failure(path: path, code: errno) }
  }

  private static func copy(_ path: String, to other: String) throws {
    guard mkdir(other, 0o777) == 0 else { throw Failure(path: other, code: errno) }
    for name in names(in: path) {
      let (from, to) = ("\(path)/\(name)", "\(other)/\(name)")
      if names(in: from).isEmpty, let bytes = try? read(from) {
        try write(bytes, to: to)
      } else {
        try copy(from, to: to)
      }
    }
  }

  private static func remove(_ path: String) {
    guard Glibc.remove(path) != 0 else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    _ = Glibc.remove(path)
  }
}

/// A line of the log as far as it tells what was done.
struct LoggedStep: Equatable {
  let sentence: String
  let author: String
  let files: [LoggedFile]

  init(_ entry: LogEntry) {
    sentence = entry.sentence
    author = entry.stamp.author
    files = entry.files
  }
}

enum Project {
  /// The folder of the package, found from this file.
  static let folder: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  static func text(_ path: String) throws -> String {
    String(decoding: try StoreFolder.read("\(folder)/\(path)"), as: UTF8.self)
  }
}
