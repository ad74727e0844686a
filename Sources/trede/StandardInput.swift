import Glibc

/// What another program or a file sends.
enum StandardInput {
  /// All of it, without the line break at the end; `nil` when it is not UTF-8.
  static func all() -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Who is logged in.
enum Login {
  static func name() -> String? {
    getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
  }
}
