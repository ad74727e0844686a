/// A parsed JSON text: its bytes and a flat list of what is where in them.
///
/// Parsing checks everything once (grammar, UTF-8, depth, double keys) and makes no objects, so a reader turns
/// only those values into Swift values that it asks for. A tape is used for one file after another and keeps
/// its buffers; it belongs to one thread.
package struct JSONTape: ~Copyable {
  /// Objects and lists inside each other that are accepted. A case file has seven.
  package static let depthLimit = 64
  /// Bytes of one file that are accepted.
  package static let sizeLimit = 16 * 1024 * 1024

  package private(set) var text: PaddedBytes
  private var entries: UnsafeMutablePointer<JSONEntry>
  private var capacity = 0
  /// The entries of the parsed text, with the one before all others; 0 while nothing is parsed.
  private var count = 0

  /// `capacity` is the size in bytes of a file that needs no larger buffer than the first one.
  package init(capacity: Int = 32 * 1024) {
    text = PaddedBytes(capacity: capacity)
    entries = .allocate(capacity: 0)
  }

  deinit {
    entries.deallocate()
  }

  /// Lets `body` put the next file in the buffer. What was parsed before is gone, also when `body` throws.
  package mutating func fill<Result, Failure: Error>(
    _ body: (inout PaddedBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    count = 0
    text.removeAll()
    return try body(&text)
  }

  /// Parses a copy of `bytes`.
  package mutating func parse(_ bytes: UnsafeRawBufferPointer) throws(JSONFault) {
    fill { $0.replace(with: bytes) }
    try parse()
  }

  /// Parses what `fill` put in the buffer. Throws the first fault of the text, with its place; only an object
  /// with many keys is searched for double keys when it closes.
  package mutating func parse() throws(JSONFault) {
    count = 0
    guard text.count <= JSONTape.sizeLimit else {
      throw JSONFault(offset: 0, fault: .tooLarge(bytes: text.count, limit: JSONTape.sizeLimit))
    }
    reserve(JSONTape.entryLimit(bytes: text.count))
    let pass = JSONPass.run(text: text.start, entries: entries)
    guard pass.stop == .complete && pass.offset == text.count else {
      throw JSONDiagnosis(pass, text: text, entries: entries).fault
    }
    count = pass.count
  }

  /// The most entries that a text can give, so that the parser need not look for room at each.
  ///
  /// Every value but the first follows a `,`, `[`, `{` or `:` of its own and takes a byte at least, and an object
  /// or list that closed takes its closing byte: two bytes an entry, save for those that are open.
  private static func entryLimit(bytes: Int) -> Int {
    bytes / 2 + depthLimit + 3
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    entries.deallocate()
    entries = .allocate(capacity: wanted)
    capacity = wanted
  }

  /// Hands the whole parsed value to `body`. A node points into the tape, so it may not leave `body`.
  /// Answers `nil` while nothing is parsed.
  package borrowing func withRoot<Result, Failure: Error>(
    _ body: (JSONNode) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard count > 0 else { return nil }
    return try body(JSONNode(entries + 1, text: text.start))
  }
}
