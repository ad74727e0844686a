/// The words that the format allows for one key, each with what it stands for.
///
/// Tables are made once and never go away; their rows stand in memory of their own, so that looking a word up
/// counts no references. Unchecked, since the compiler cannot see that nobody writes there again.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  private struct Row {
    let digest: UInt32
    let word: UnsafeBufferPointer<UInt8>
    let value: Value
  }

  private let rows: UnsafeBufferPointer<Row>
  let words: [String]

  init(_ words: KeyValuePairs<String, Value>) {
    self.init(words.map { ($0.key, $0.value) })
  }

  /// The words of an enumeration that are its raw values.
  init() where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    self.init(Value.allCases.map { ($0.rawValue, $0) })
  }

  private init(_ pairs: [(String, Value)]) {
    words = pairs.map(\.0)
    rows = WordTable.kept(
      pairs.map { word, value in
        Row(digest: KeyDigest.of(word.utf8), word: WordTable.kept(Array(word.utf8)), value: value)
      })
  }

  private static func kept<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let room = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = room.initialize(fromContentsOf: elements)
    return UnsafeBufferPointer(room)
  }

  /// What the word in a text stands for, found without making a `String` of it.
  func value(of node: JSONNode) -> Value? {
    let digest = node.textDigest
    for index in rows.indices where rows[index].digest == digest && node.isText(rows[index].word) {
      return rows[index].value
    }
    return nil
  }
}
