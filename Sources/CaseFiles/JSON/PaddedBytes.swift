/// The bytes of one file, followed by zero bytes, in a buffer that is kept for the next file.
///
/// The zeros are what makes fast reading safe. A zero byte is never valid in JSON, so every loop over the
/// text stops at the first one, and a load of sixteen bytes that starts at or before the end stays inside the
/// buffer. No loop has to compare its place with the end.
package struct PaddedBytes: ~Copyable {
  /// Zero bytes after the text; twice the widest load, which is sixteen bytes.
  static let padding = 32

  private(set) var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The length of the text in bytes, without the zeros.
  package private(set) var count = 0

  package init(capacity: Int) {
    self.capacity = Swift.max(capacity, 0)
    start = .allocate(capacity: self.capacity + PaddedBytes.padding)
    start.initialize(repeating: 0, count: PaddedBytes.padding)
  }

  deinit {
    start.deallocate()
  }

  /// Makes room for `wanted` bytes of text and keeps those that are there.
  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + PaddedBytes.padding)
    larger.initialize(from: start, count: count + PaddedBytes.padding)
    start.deallocate()
    start = larger
    capacity = wanted
  }

  package mutating func removeAll() {
    count = 0
    sealEnd()
  }

  /// Lets `body` write up to `room` bytes after the text there is; it returns how many it wrote.
  package mutating func append<Failure: Error>(
    room: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    reserve(count + room)
    let written = try body(UnsafeMutableRawBufferPointer(start: start + count, count: room))
    precondition(written >= 0 && written <= room, "more bytes written than there was room for")
    count += written
    sealEnd()
    return written
  }

  package mutating func replace(with bytes: UnsafeRawBufferPointer) {
    count = 0
    _ = append(room: bytes.count) { room in
      room.copyMemory(from: bytes)
      return bytes.count
    }
  }

  /// The text without the zeros; valid only inside `body`.
  package borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: start, count: count))
  }

  private func sealEnd() {
    (start + count).initialize(repeating: 0, count: PaddedBytes.padding)
  }
}
