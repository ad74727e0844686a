import Glibc
internal import Supervision

/// A line of the log that is not held in memory: what is asked of it is found by passing over it once.
struct LongLine {
  /// The file of the log on the disk, and where in it the line stands, without its newline.
  let file: String
  let place: Range<Int>

  /// What the line says of its files, without what it says happened in them.
  struct Outline {
    /// All that stands before the records.
    var head: [UInt8] = []
    var records: [Record] = []
  }

  struct Record {
    /// Where it stands in the file of the log.
    var place: Range<Int>
    var path = ""
    var before: Fingerprint?
    var after: Fingerprint?
  }

  /// `nil` for a line that is no step: torn, or written by something else.
  var outline: Outline? {
    var scan = OutlineScan(start: place.lowerBound)
    guard pieces({ scan.read($0) }), let outline = scan.outline, outline.head.isStepWithoutRecords else {
      return nil
    }
    return outline
  }

  /// The whole line, with all that it takes to make the step and to take it back.
  var whole: LogLine? { bytes(place).flatMap { LogLine($0) } }

  /// The line as if it had only these files.
  func line(of records: [Record], in outline: Outline) -> LogLine? {
    var text = outline.head
    for (number, record) in records.enumerated() {
      guard let bytes = bytes(record.place) else { return nil }
      if number > 0 { text.append(UInt8(ascii: ",")) }
      text += bytes
    }
    return LogLine(text + LogLine.end)
  }

  func contains(_ text: String) -> Bool {
    let wanted = text.utf8.count
    var kept: [UInt8] = []
    var isFound = false
    _ = pieces { piece in
      if isFound { return }
      // What is looked for may stand on the border of two pieces.
      kept += piece
      isFound = kept.contains(text)
      kept.removeFirst(max(0, kept.count - wanted + 1))
    }
    return isFound
  }

  var bytes: [UInt8]? { bytes(place) }

  private func bytes(_ place: Range<Int>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(place.count)
    return LongLine(file: file, place: place).pieces { bytes += $0 } ? bytes : nil
  }

  /// - Returns: whether all of it could be read.
  private func pieces(_ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
    let descriptor = uninterrupted { open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { room in
      var read = place.lowerBound
      while read < place.upperBound {
        let most = min(room.count, place.upperBound - read)
        let count = uninterrupted { pread(descriptor, room.baseAddress, most, read) }
        guard count > 0 else { return false }
        body(UnsafeRawBufferPointer(rebasing: room[..<count]))
        read += count
      }
      return true
    }
  }
}

extension [UInt8] {
  fileprivate var isStepWithoutRecords: Bool { LogLine(self + LogLine.end) != nil }
}

/// Passes over the bytes of a line, which may come in pieces. The program writes the lines itself: the first list in
/// one is that of its files, and a file is an object in it.
private struct OutlineScan {
  private var made = LongLine.Outline()
  private var offset: Int
  private var depth = 0
  private var hasHead = false
  private var isInText = false
  private var isEscaped = false
  private var isWrong = false
  /// What stands in the text that is passed over, where it may be a name or a value that is looked for.
  private var text: [UInt8] = []
  private var key: [UInt8]?
  /// Paths and fingerprints are shorter; the texts of files are nearly always longer.
  private static let longestValue = 4096
  /// Inside the object of a file: the line, the list, the object.
  private static let recordDepth = 3

  init(start: Int) { offset = start }

  var outline: LongLine.Outline? { isWrong || depth != 0 || isInText || !hasHead ? nil : made }

  mutating func read(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      if !hasHead { made.head.append(byte) }
      isInText ? readText(byte) : readOther(byte)
      offset += 1
    }
  }

  private mutating func readText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInText = false
      if depth == OutlineScan.recordDepth { take() }
      return
    }
    if depth == OutlineScan.recordDepth, text.count <= OutlineScan.longestValue { text.append(byte) }
  }

  private mutating func readOther(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      isInText = true
      text.removeAll(keepingCapacity: true)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      if !hasHead { hasHead = byte == UInt8(ascii: "[") }
      if depth == OutlineScan.recordDepth {
        made.records.append(LongLine.Record(place: offset..<offset))
        key = nil
      }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if depth == OutlineScan.recordDepth {
        let last = made.records.count - 1
        made.records[last].place = made.records[last].place.lowerBound..<offset + 1
        if made.records[last].path.isEmpty { isWrong = true }
      }
      depth -= 1
      if depth < 0 { isWrong = true }
    case UInt8(ascii: ","): if depth == OutlineScan.recordDepth { key = nil }
    default: break
    }
  }

  /// A text right inside the object of a file: a key, or the value of one.
  private mutating func take() {
    guard let key else {
      self.key = text
      return
    }
    let last = made.records.count - 1
    switch String(decoding: key, as: UTF8.self) {
    case "file": made.records[last].path = value
    case "before": made.records[last].before = Fingerprint(value)
    case "after": made.records[last].after = Fingerprint(value)
    default: break
    }
  }

  private var value: String {
    let written = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
    return (try? JSONTree.parse(written))?.textValue ?? ""
  }
}
