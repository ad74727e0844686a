import Glibc

/// The small files of the user's own folders: which store to open, when the last check was.
enum SmallFile {
  /// The text, with signs for bytes that are none; `nil` when it is not there.
  static func read(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// A text of any length; `nil` when it is not there or is not UTF-8.
  static func readWhole(_ path: String) -> String? {
    bytes(path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
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

  /// Replaces the file as a whole, so that two programs never see half of it. Says whether that worked.
  static func write(_ text: String, in folder: String, name: String) -> Bool {
    makeFolder(folder)
    let draft = "\(folder)/.\(name)-\(getpid())"
    guard let file = fopen(draft, "we") else { return false }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten, rename(draft, "\(folder)/\(name)") == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  private static func makeFolder(_ path: String) {
    if mkdir(path, 0o700) == 0 || errno != ENOENT { return }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    makeFolder(String(path[..<slash]))
    mkdir(path, 0o700)
  }
}
