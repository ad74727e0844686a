import Glibc

/// The lines of a file from the last to the first, read a piece at a time: what is asked of a log stands at its end,
/// however long it is.
struct BackwardLines: ~Copyable {
  enum Line {
    /// Its bytes, without the newline.
    case held([UInt8])
    /// Where it stands in the file: too long to be held without need, as that of a step on hundreds of cases.
    case long(Range<Int>)
  }

  private let file: Int32
  /// Where in the file the buffer starts, and how much of the buffer is still to be given.
  private var start: Int
  private var buffer: [UInt8] = []
  private var left = 0
  /// The end of the line that is looked for, where what was read of it is not held any more.
  private var endOfLong: Int?
  private var isDone = false
  /// How much is read at once, in bytes: nearly always the last line is enough.
  private var piece = 4 * 1024
  private static let largestPiece = 256 * 1024
  /// Longer lines are not held.
  static let mostHeld = 512 * 1024

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

  /// The next line. The first one is what stands behind the last newline: empty, or torn.
  mutating func next() -> Line? {
    while !isDone {
      if let newline = lastNewline() { return line(from: newline + 1, next: newline) }
      if left > BackwardLines.mostHeld {
        endOfLong = endOfLong ?? start + left
        left = 0
        buffer = []
      }
      guard start > 0, readMore() else {
        isDone = true
        return line(from: 0, next: 0)
      }
    }
    return nil
  }

  private mutating func line(from first: Int, next: Int) -> Line {
    defer {
      left = next
      endOfLong = nil
    }
    if let endOfLong { return .long(start + first..<endOfLong) }
    return .held(Array(buffer[first..<left]))
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

extension BackwardLines.Line {
  var isEmpty: Bool {
    switch self {
    case .held(let bytes): bytes.isEmpty
    case .long(let place): place.isEmpty
    }
  }

  var count: Int {
    switch self {
    case .held(let bytes): bytes.count
    case .long(let place): place.count
    }
  }
}
