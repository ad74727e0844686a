internal import Supervision

/// The keys of one object, read as the format names them. A key that nobody asks for is left alone.
///
/// Asking in the order of the format is fastest. A key that is `null` counts as not there.
struct Fields {
  let object: JSONNode
  private var keys: JSONKeys

  init(_ object: JSONNode) throws(JSONFault) {
    guard object.entry.kind == .object else { throw object.wrongType(.object) }
    self.object = object
    keys = JSONKeys(of: object)
  }

  @inline(__always)
  mutating func node(ifAny key: JSONKey) -> JSONNode? {
    guard let node = keys.value(key), node.entry.kind != .null else { return nil }
    return node
  }

  @inline(__always)
  mutating func node(_ key: JSONKey) throws(JSONFault) -> JSONNode {
    guard let node = node(ifAny: key) else { throw object.missing("\(key.name)") }
    return node
  }

  @inline(__always)
  mutating func text(_ key: JSONKey) throws(JSONFault) -> String {
    try node(key).readText()
  }

  @inline(__always)
  mutating func text(ifAny key: JSONKey) throws(JSONFault) -> String? {
    guard let node = node(ifAny: key) else { return nil }
    return try node.readText()
  }

  @inline(__always)
  mutating func flag(ifAny key: JSONKey) throws(JSONFault) -> Bool? {
    guard let node = node(ifAny: key) else { return nil }
    return try node.readFlag()
  }

  @inline(__always)
  mutating func whole(_ key: JSONKey, in allowed: ClosedRange<Int>) throws(JSONFault) -> Int {
    try node(key).readWhole(in: allowed)
  }

  @inline(__always)
  mutating func whole(ifAny key: JSONKey, in allowed: ClosedRange<Int>) throws(JSONFault) -> Int? {
    guard let node = node(ifAny: key) else { return nil }
    return try node.readWhole(in: allowed)
  }

  @inline(__always)
  mutating func day(_ key: JSONKey) throws(JSONFault) -> Day {
    try node(key).readDay()
  }

  @inline(__always)
  mutating func day(ifAny key: JSONKey) throws(JSONFault) -> Day? {
    guard let node = node(ifAny: key) else { return nil }
    return try node.readDay()
  }

  @inline(__always)
  mutating func word<Value>(_ key: JSONKey, _ table: WordTable<Value>) throws(JSONFault) -> Value {
    try node(key).readWord(table)
  }

  @inline(__always)
  mutating func word<Value>(
    ifAny key: JSONKey, _ table: @autoclosure () -> WordTable<Value>
  ) throws(JSONFault) -> Value? {
    guard let node = node(ifAny: key) else { return nil }
    return try node.readWord(table())
  }

  /// The elements of a list; none where there is no such key.
  @inline(__always)
  mutating func list<Value>(
    _ key: JSONKey, _ read: (JSONNode) throws(JSONFault) -> Value
  ) throws(JSONFault) -> [Value] {
    guard let node = node(ifAny: key) else { return [] }
    return try node.readList(read)
  }

  /// The same in two steps, for large values: see `JSONNode.readList`.
  @inline(__always)
  mutating func list<Value>(
    _ key: JSONKey, _ start: (inout Fields) throws(JSONFault) -> Value,
    _ rest: (inout Fields, inout Value) throws(JSONFault) -> Void
  ) throws(JSONFault) -> [Value] {
    guard let node = node(ifAny: key) else { return [] }
    return try node.readList(start, rest)
  }

  /// Checks the `format` number of a file: what a newer program wrote is not guessed at.
  mutating func checkFormat(known: Int = 1) throws(JSONFault) {
    let node = try node("format")
    guard let format = node.whole, format >= 1 else {
      throw JSONFault(offset: node.offset, fault: .senselessFormat)
    }
    guard format <= known else { throw JSONFault(offset: node.offset, fault: .newerFormat(format)) }
  }
}
