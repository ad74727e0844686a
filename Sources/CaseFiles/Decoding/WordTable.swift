/// The words that the format allows for one key, each with what it stands for.
struct WordTable<Value: Sendable>: Sendable {
  private struct Row {
    let digest: UInt32
    let word: [UInt8]
    let value: Value
  }

  private let rows: [Row]
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
    rows = pairs.map { word, value in
      Row(digest: KeyDigest.of(Array(word.utf8)), word: Array(word.utf8), value: value)
    }
  }

  /// What the word in a text stands for, found without making a `String` of it.
  func value(of node: JSONNode) -> Value? {
    let digest = node.textDigest
    for row in rows where row.digest == digest && node.isText(row.word) { return row.value }
    return nil
  }
}
