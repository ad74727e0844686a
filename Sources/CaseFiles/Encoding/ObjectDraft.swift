internal import Supervision

/// An object of the format while it is written: keys in the order of the format; what is not there is left out.
struct ObjectDraft {
  private var members: [JSONTree.Member] = []

  var tree: JSONTree { .object(members) }

  mutating func put(_ key: StaticString, _ value: JSONTree?) {
    guard let value else { return }
    members.append(JSONTree.Member(key: JSONTree.Key(key), value: value))
  }

  mutating func text(_ key: StaticString, _ text: String?) { put(key, text.map(JSONTree.text)) }
  mutating func whole(_ key: StaticString, _ number: Int?) { put(key, number.map(JSONTree.whole)) }
  mutating func flag(_ key: StaticString, _ flag: Bool?) { put(key, flag.map(JSONTree.flag)) }
  mutating func day(_ key: StaticString, _ day: Day?) { text(key, day?.iso) }
  mutating func item(_ key: StaticString, _ id: ItemID?) { text(key, id?.text) }
  mutating func document(_ key: StaticString, _ id: DocumentID?) { text(key, id?.text) }

  /// A list that is left out when it is empty.
  mutating func list<Value>(_ key: StaticString, _ values: [Value], _ encode: (Value) -> JSONTree) {
    if !values.isEmpty { put(key, .list(values.map(encode))) }
  }

  /// The same; a list that is equal to the other one is only marked.
  mutating func list<Value: Equatable>(
    _ key: StaticString, _ values: [Value], besides other: [Value]?, _ encode: (Value) -> JSONTree
  ) {
    if let other, other == values {
      if !values.isEmpty { put(key, .null) }
    } else {
      list(key, values, encode)
    }
  }

  mutating func texts(_ key: StaticString, _ texts: [String]) { list(key, texts, JSONTree.text) }

  mutating func documents(_ ids: [DocumentID]) { list("documents", ids) { .text($0.text) } }
}
