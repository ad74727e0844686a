import Glibc

/// Files of a store, as another program reads and writes them.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of a file; `nil` where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Puts a file in place of another at once, as editors and git do.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let draft = path + ".draft"
    guard let file = fopen(draft, "we") else { throw FileFailure(path: draft, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count, rename(draft, path) == 0 else {
      throw FileFailure(path: path, code: errno)
    }
  }

  static func replace(_ path: String, with text: String) throws { try replace(path, with: Array(text.utf8)) }

  /// Changes a text that is in the file.
  static func edit(_ path: String, _ old: String, to new: String) throws {
    guard let text = text(path), text.contains(old) else { throw FileFailure(path: path, code: ENOENT) }
    try replace(path, with: text.replacing(old, with: new, maxReplacements: 1))
  }

  static func makeFolder(_ path: String) throws { try Spawn.succeed(["mkdir", "-p", path]) }

  /// A copy with the times of the original: to the program it is a store that nobody touched lately.
  static func copy(_ path: String, to other: String) throws { try Spawn.succeed(["cp", "-Rp", path, other]) }

  /// What differs between two folders; empty when every file in them is the same, byte by byte.
  static func difference(_ path: String, _ other: String) throws -> String {
    try Spawn.run(["diff", "-r", path, other]).output
  }
}

extension Desk {
  /// What differs from the store as it is shipped. The log and its lock do not count: asking to take back what is
  /// not there locks the store too.
  func recordedDifference() throws -> String {
    try Spawn.run(["diff", "-r", "-x", "log", "-x", ".lock", "\(Project.folder)/Data/Flevoland", store])
      .output
  }
}

struct FileFailure: Error {
  let path: String
  let code: Int32
}
