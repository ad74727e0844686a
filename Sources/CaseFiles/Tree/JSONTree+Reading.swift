internal import Supervision

extension JSONTree {
  /// The tree of a whole text that the parser accepts.
  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONTree {
    var tape = JSONTape(capacity: bytes.count)
    tape.fill { text in bytes.withUnsafeBytes { text.replace(with: $0) } }
    try tape.parse()
    guard let tree = tape.withRoot({ JSONTree($0) }) else { throw JSONFault(offset: 0, fault: .empty) }
    return tree
  }

  init(_ node: JSONNode) {
    switch node.kind {
    case .object:
      self = .object(
        node.members.map { key, value in
          Member(key: Key(written: Array(key.bytes), key), value: JSONTree(value))
        })
    case .list: self = .list(node.elements.map { JSONTree($0) })
    default: self = .scalar(Array(node.bytes))
    }
  }

  /// What a text says; `nil` for another kind of value.
  var textValue: String? {
    guard case .scalar(let bytes) = self, bytes.first == 0x22 else { return nil }
    guard bytes.contains(0x5C) else { return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }
    var tape = JSONTape(capacity: bytes.count)
    tape.fill { text in bytes.withUnsafeBytes { text.replace(with: $0) } }
    guard (try? tape.parse()) != nil else { return nil }
    return tape.withRoot { $0.text } ?? nil
  }

  var wholeValue: Int? {
    guard case .scalar(let bytes) = self else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }
}

extension JSONTree.Key {
  fileprivate init(written: [UInt8], _ node: JSONNode) {
    let isPlain = node.entry.trait == .plain
    self.init(name: isPlain ? Array(written.dropFirst().dropLast()) : node.textBytes, written: written)
  }
}
