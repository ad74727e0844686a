import Glibc

/// Files of the project that tests hold against the code.
enum TextFile {
  /// Whether this run writes what it finds instead of comparing. A recording run always fails.
  static var isRecording: Bool { getenv("TREDE_RECORD") != nil }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw RecordingFailure(path: path) }
    defer { fclose(file) }
    fputs(text, file)
  }

  struct RecordingFailure: Error { let path: String }
}
