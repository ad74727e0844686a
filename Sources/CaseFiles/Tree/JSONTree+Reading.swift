internal import Supervision

extension JSONTree {
  /// The tree of a whole text that the parser accepts.
  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONTree {
    var tape = JSONTape(capacity: bytes.count)
    tape.fill { text in bytes.withUnsafeBytes { text.replace(with: $0) } }
    try tape.parse()
    guard let tree = tape.withRoot({ JSONTree($0, in: bytes[...]) }) else {
      throw JSONFault(offset: 0, fault: .empty)
    }
    return tree
  }

  /// - Parameter text: what the node was read from.
  private init(_ node: JSONNode, in text: ArraySlice<UInt8>) {
    switch node.kind {
    case .object:
      self = .object(
        node.members.map { key, value in
          Member(key: Key(written: text[key.range], key), value: JSONTree(value, in: text))
        })
    case .list: self = .list(node.elements.map { JSONTree($0, in: text) })
    default: self = .scalar(text[node.range])
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
  fileprivate init(written: ArraySlice<UInt8>, _ node: JSONNode) {
    if node.entry.trait == .plain {
      self.init(plain: written)
    } else {
      self.init(name: node.textBytes, written: written)
    }
  }
}
