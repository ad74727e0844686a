import Supervision

/// Finds what was meant in a list: a municipality by name, other name or code, a kind by the start of its word.
/// Case, accents, spaces and hyphens do not count.
package struct ChoiceFinder<Value> {
  private let choices: [Choice<Value>]
  private let names: [[ComparableName]]

  package init(_ choices: [Choice<Value>]) {
    self.choices = choices
    names = choices.map { $0.names.map(ComparableName.init) }
  }

  /// The one that was meant. A start is enough where only one has it.
  package func choose(_ text: String) throws(ChoiceFault) -> Value {
    guard !text.comparable.isEmpty else { throw .empty }
    let meant = meant(by: text)
    switch meant.count {
    case 0: throw .none(text, near: nearest(to: text))
    case 1: return meant[0].value
    default: throw .several(text, meant.map(\.name))
    }
  }

  /// All that the text can stand for by the strictest rule that finds any: code, whole name, start of a name,
  /// and from three letters on a part of one.
  package func meant(by text: String) -> [Choice<Value>] {
    let typed = text.comparable
    guard !typed.isEmpty else { return [] }
    let byCode = choices.filter { $0.code?.folded == typed }
    if !byCode.isEmpty { return byCode }
    var rules: [(ComparableName) -> Bool] = [{ $0.whole == typed }, { $0.whole.hasPrefix(typed) }]
    if typed.utf8.count >= 3 { rules.append { $0.whole.contains(typed) } }
    for rule in rules {
      let found = choices.indices.filter { names[$0].contains(where: rule) }
      if !found.isEmpty { return found.map { choices[$0] } }
    }
    return []
  }

  /// What to offer while somebody types, the likeliest first; equals keep the order of the list. Nothing typed
  /// offers everything, and a slip offers the nearest name.
  package func suggestions(for text: String) -> [Choice<Value>] {
    let typed = text.comparable
    guard !typed.isEmpty else { return choices }
    let ranked = choices.indices.compactMap { index in
      rank(of: index, for: typed).map { (rank: $0, index: index) }
    }
    if ranked.isEmpty {
      guard let near = nearest(to: text) else { return [] }
      return choices.filter { $0.names.contains(near) || $0.code == near }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { choices[$0.index] }
  }

  /// How well a choice fits, 0 best; `nil` when it does not.
  private func rank(of index: Int, for typed: String) -> Int? {
    let names = names[index]
    guard let name = names.first else { return nil }
    if choices[index].code?.folded == typed || names.contains(where: { $0.whole == typed }) { return 0 }
    if name.whole.hasPrefix(typed) { return 1 }
    if names.contains(where: { $0.whole.hasPrefix(typed) }) { return 2 }
    if names.contains(where: { $0.words.contains { $0.hasPrefix(typed) } }) { return 3 }
    return names.contains { $0.whole.contains(typed) } ? 4 : nil
  }

  /// The name or code that was probably mistyped, as it is shown.
  package func nearest(to text: String) -> String? {
    var shown: [String: String] = [:]
    for choice in choices {
      for name in choice.names where shown[name.comparable] == nil { shown[name.comparable] = name }
      if let code = choice.code { shown[code.folded] = code }
    }
    return Spelling.nearest(to: text.comparable, among: shown.keys.sorted()).flatMap { shown[$0] }
  }
}

extension ChoiceFinder: Sendable where Value: Sendable {}
