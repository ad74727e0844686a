extension JSONTree {
  /// The bytes of a file as this program lays it out: two spaces of indent, every key and element on a line of its
  /// own, and a final newline, so that one changed value is one changed line.
  var fileBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size(depth: 0) + 1) { room, filled in
      var page = Page(room: room)
      write(to: &page, depth: 0)
      page.put(0x0A)
      filled = page.count
    }
  }

  /// The value on one line, as it stands in the log.
  var compactBytes: [UInt8] {
    var bytes: [UInt8] = []
    writeCompact(to: &bytes)
    return bytes
  }

  /// How many bytes it takes in that layout.
  private func size(depth: Int) -> Int {
    let start = JSONTree.lineStart(isFirst: false, depth: depth + 1).count
    switch self {
    case .scalar(let scalar): return scalar.count
    case .list(let elements):
      return elements.reduce(start + 2) { $0 + start + $1.size(depth: depth + 1) }
    case .object(let members):
      return members.reduce(start + 2) { size, member in
        size + start + member.key.written.count + 2 + member.value.size(depth: depth + 1)
      }
    }
  }

  private func write(to page: inout Page, depth: Int) {
    switch self {
    case .scalar(let scalar): page.put(scalar)
    case .list(let elements):
      page.put(0x5B)
      for (index, element) in elements.enumerated() {
        page.put(JSONTree.lineStart(isFirst: index == 0, depth: depth + 1))
        element.write(to: &page, depth: depth + 1)
      }
      if !elements.isEmpty { page.put(JSONTree.lineStart(isFirst: true, depth: depth)) }
      page.put(0x5D)
    case .object(let members):
      page.put(0x7B)
      for (index, member) in members.enumerated() {
        page.put(JSONTree.lineStart(isFirst: index == 0, depth: depth + 1))
        page.put(member.key.written)
        page.put(0x3A)
        page.put(0x20)
        member.value.write(to: &page, depth: depth + 1)
      }
      if !members.isEmpty { page.put(JSONTree.lineStart(isFirst: true, depth: depth)) }
      page.put(0x7D)
    }
  }

  /// A comma, unless it is the first of its object or list, a newline and the indent.
  private static func lineStart(isFirst: Bool, depth: Int) -> ArraySlice<UInt8> {
    lineStarts[(isFirst ? 1 : 0)..<(2 + 2 * depth)]
  }

  private static let lineStarts: [UInt8] =
    [0x2C, 0x0A] + [UInt8](repeating: 0x20, count: 2 * (JSONTape.depthLimit + 2))

  private func writeCompact(to bytes: inout [UInt8]) {
    switch self {
    case .scalar(let scalar): bytes += scalar
    case .list(let elements):
      bytes.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        element.writeCompact(to: &bytes)
      }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        bytes += member.key.written
        bytes.append(0x3A)
        member.value.writeCompact(to: &bytes)
      }
      bytes.append(0x7D)
    }
  }
}

/// Room for a text of a known size while it is written.
private struct Page {
  private let room: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = UnsafeMutableRawBufferPointer(room)
  }

  mutating func put(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  mutating func put(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: bytes)
    }
    count += bytes.count
  }
}
