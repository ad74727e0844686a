/// A key that the program asks for. Its digest is a constant in the compiled program.
package struct JSONKey: ExpressibleByStringLiteral {
  let name: StaticString
  let digest: UInt32

  @inline(__always)
  package init(stringLiteral name: StaticString) {
    self.name = name
    digest = KeyDigest.of(name)
  }
}

extension JSONNode {
  /// The value of a key of an object.
  @inline(__always)
  package subscript(key: JSONKey) -> JSONNode? {
    var keys = JSONKeys(of: self)
    return keys.value(key)
  }
}

/// Looks up the keys of one object. It remembers where it is, so that asking for the keys in the order of the
/// file finds each at the first try.
package struct JSONKeys {
  private let object: JSONNode
  private let first: Int
  private let end: Int
  private var expected: Int
  private let bits: UInt16

  /// Finds no key in a value that is no object.
  @inline(__always)
  package init(of object: JSONNode) {
    self.object = object
    first = object.index + 1
    end = object.entry.kind == .object ? Int(object.entry.next) : first
    expected = first
    bits = object.entry.keys
  }

  @inline(__always)
  package mutating func value(_ key: JSONKey) -> JSONNode? {
    guard bits & KeyDigest.narrow(KeyDigest.bit(key.digest)) != 0 else { return nil }
    return find(key)
  }

  @inline(never)
  private mutating func find(_ key: JSONKey) -> JSONNode? {
    if expected < end && object.entries[expected].next == key.digest {
      let node = object.node(at: expected)
      if node.isText(key.name) {
        let value = object.node(at: expected + 1)
        expected = Int(value.entry.next)
        return value
      }
    }
    return search(key)
  }

  /// From the expected place to the end, then from the start.
  private mutating func search(_ key: JSONKey) -> JSONNode? {
    var place = expected
    var hasWrapped = false
    while true {
      if place >= end {
        if hasWrapped { return nil }
        hasWrapped = true
        place = first
      }
      if hasWrapped && place >= expected { return nil }
      if object.entries[place].next == key.digest && object.node(at: place).isText(key.name) {
        expected = Int(object.entries[place + 1].next)
        return object.node(at: place + 1)
      }
      place = Int(object.entries[place + 1].next)
    }
  }
}
