import Glibc

/// The lines of a file from the last to the first, read a piece at a time: what is asked of a log stands at its end,
/// however long it is.
struct BackwardLines: ~Copyable {
  private let file: Int32
  /// Where in the file the buffer starts, and how much of the buffer is still to be given.
  private var start: Int
  private var buffer: [UInt8] = []
  private var left = 0
  private var isDone = false
  /// How much is read at once, in bytes: nearly always the last line is enough.
  private var piece = 4 * 1024
  private static let largestPiece = 256 * 1024

  /// `nil` for a file that cannot be opened; `errno` says why.
  init?(path: String) {
    file = uninterrupted { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else {
      start = 0
      return nil
    }
    start = Int(status.st_size)
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// The next line without its newline. The first one is what stands behind the last newline: empty, or torn.
  mutating func next() -> [UInt8]? {
    while !isDone {
      if let newline = lastNewline() {
        let line = Array(buffer[(newline + 1)..<left])
        left = newline
        return line
      }
      guard start > 0, readMore() else {
        isDone = true
        return Array(buffer[..<left])
      }
    }
    return nil
  }

  private func lastNewline() -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      var index = left - 1
      while index >= 0, bytes[index] != 0x0A { index -= 1 }
      return index < 0 ? nil : index
    }
  }

  private mutating func readMore() -> Bool {
    let count = min(start, max(piece, buffer.count))
    piece = min(2 * piece, BackwardLines.largestPiece)
    let given = start - count
    let more = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      while filled < count {
        let got = uninterrupted { pread(file, room.baseAddress! + filled, count - filled, given + filled) }
        if got <= 0 { break }
        filled += got
      }
    }
    guard more.count == count else { return false }
    buffer = more + buffer[..<left]
    left = buffer.count
    start = given
    return true
  }
}
