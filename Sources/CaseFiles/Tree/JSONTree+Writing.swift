extension JSONTree {
  /// The bytes of a file as this program lays it out: two spaces of indent, every key and element on a line of its
  /// own, and a final newline, so that one changed value is one changed line.
  var fileBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    bytes.append(0x0A)
    return bytes
  }

  /// The value on one line, as it stands in the log.
  var compactBytes: [UInt8] {
    var bytes: [UInt8] = []
    writeCompact(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8], depth: Int) {
    func line(_ isFirst: Bool) {
      if !isFirst { bytes.append(0x2C) }
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * (depth + 1)))
    }
    func end(_ closing: UInt8, _ isEmpty: Bool) {
      if !isEmpty {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
      }
      bytes.append(closing)
    }
    switch self {
    case .scalar(let scalar): bytes += scalar
    case .list(let elements):
      bytes.append(0x5B)
      for (index, element) in elements.enumerated() {
        line(index == 0)
        element.write(to: &bytes, depth: depth + 1)
      }
      end(0x5D, elements.isEmpty)
    case .object(let members):
      bytes.append(0x7B)
      for (index, member) in members.enumerated() {
        line(index == 0)
        bytes += member.key.written
        bytes += [0x3A, 0x20]
        member.value.write(to: &bytes, depth: depth + 1)
      }
      end(0x7D, members.isEmpty)
    }
  }

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
