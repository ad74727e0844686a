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
    switch self {
    case .scalar(let scalar): bytes += scalar
    case .list(let elements):
      bytes.append(0x5B)
      for (index, element) in elements.enumerated() {
        bytes += JSONTree.lineStart(isFirst: index == 0, depth: depth + 1)
        element.write(to: &bytes, depth: depth + 1)
      }
      if !elements.isEmpty { bytes += JSONTree.lineStart(isFirst: true, depth: depth) }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      for (index, member) in members.enumerated() {
        bytes += JSONTree.lineStart(isFirst: index == 0, depth: depth + 1)
        bytes += member.key.written
        bytes += [0x3A, 0x20]
        member.value.write(to: &bytes, depth: depth + 1)
      }
      if !members.isEmpty { bytes += JSONTree.lineStart(isFirst: true, depth: depth) }
      bytes.append(0x7D)
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
