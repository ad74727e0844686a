/// A key that the program asks for. All of it is a constant in the compiled program.
package struct JSONKey: ExpressibleByStringLiteral {
  let name: StaticString
  /// The first eight bytes, as they are loaded from a text.
  let word: UInt64
  let digest: UInt32
  let bit: UInt16

  @inline(__always)
  package init(stringLiteral name: StaticString) {
    self.name = name
    word = KeyDigest.word(of: name)
    digest = KeyDigest.mix(word, length: name.utf8CodeUnitCount)
    bit = KeyDigest.narrow(KeyDigest.bit(digest))
  }
}

extension JSONNode {
  /// The value of a key of an object.
  package subscript(key: JSONKey) -> JSONNode? {
    var keys = JSONKeys(of: self)
    return keys.value(key)
  }

  @inline(__always)
  func isKey(_ key: JSONKey) -> Bool {
    guard entry.next == key.digest else { return false }
    let length = Int(entry.end &- entry.start)
    // Up to eight bytes the word is the whole key; it and the length decide.
    guard entry.trait == .plain && length <= 8 else { return isText(key.name) }
    return length == key.name.utf8CodeUnitCount
      && KeyDigest.word(of: start + Int(entry.start), length: length) == key.word
  }
}

/// Looks up the keys of one object. It remembers where it is, so that asking for the keys in the order of the
/// file finds each at the first try.
package struct JSONKeys {
  private let object: JSONNode
  /// How many entries further than the object the expected key is, and where the object ends.
  private var expected = 1
  private let end: Int

  /// Finds no key in a value that is no object.
  @inline(__always)
  package init(of object: JSONNode) {
    self.object = object
    end = object.entry.kind == .object ? Int(object.entry.next) : 0
  }

  @inline(__always)
  package mutating func value(_ key: JSONKey) -> JSONNode? {
    guard object.entry.keys & key.bit != 0 else { return nil }
    if expected < end && object.node(further: expected).isKey(key) { return take() }
    return search(key)
  }

  /// The value of the expected key.
  @inline(__always)
  private mutating func take() -> JSONNode {
    let value = object.node(further: expected + 1)
    expected += 1 + Int(value.entry.next)
    return value
  }

  /// From behind the expected key to the end, then from the start.
  @inline(never)
  private mutating func search(_ key: JSONKey) -> JSONNode? {
    let start = expected
    while expected < end {
      if object.node(further: expected).isKey(key) { return take() }
      _ = take()
    }
    expected = 1
    while expected < start {
      if object.node(further: expected).isKey(key) { return take() }
      _ = take()
    }
    return nil
  }
}
