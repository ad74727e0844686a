import Mustache

/// What a template may say at one place: names with ready Dutch words, yes or no, parts and lists.
///
/// A name that has nothing to say is left out, so that `{{#naam}}` skips what stands in it.
struct TemplateFacts: MustacheParent {
  private var values: [String: Any] = [:]

  subscript(name: String) -> String? {
    get { values[name] as? String }
    set { values[name] = newValue }
  }

  mutating func set(_ name: String, if holds: Bool) { values[name] = holds }
  mutating func set(_ name: String, to part: TemplateFacts?) { values[name] = part }
  mutating func set(_ name: String, to list: [TemplateFacts]) { values[name] = list }

  func child(named name: String) -> Any? { values[name] }

  /// The words of a dotted name, through the first of a list.
  func first(_ dotted: Substring) -> String? {
    guard let dot = dotted.firstIndex(of: ".") else { return values[String(dotted)] as? String }
    let rest = dotted[dotted.index(after: dot)...]
    switch values[String(dotted[..<dot])] {
    case let part as TemplateFacts: return part.first(rest)
    case let list as [TemplateFacts]: return list.lazy.compactMap { $0.first(rest) }.first
    default: return nil
    }
  }

  /// How many things the longest list in it has, at any depth.
  var longestList: Int {
    values.values.reduce(0) { longest, value in
      let inner = [value as? TemplateFacts].compactMap { $0 } + (value as? [TemplateFacts] ?? [])
      let here = (value as? [TemplateFacts])?.count ?? 0
      return max(longest, here, inner.map(\.longestList).max() ?? 0)
    }
  }

  /// Facts to try a template with: everything there is, or nothing of it.
  init(trying names: [TemplateName], isFull: Bool) {
    for name in names {
      switch name.kind {
      case .text: values[name.name] = isFull ? name.name : nil
      case .flag: values[name.name] = isFull
      case .part: values[name.name] = isFull ? TemplateFacts(trying: name.inner, isFull: true) : nil
      case .list: values[name.name] = isFull ? [TemplateFacts(trying: name.inner, isFull: true)] : []
      }
    }
  }

  init() {}

  /// Everything that is filled in, as dotted names: what the table of names is held against.
  var filled: Set<String> {
    values.reduce(into: []) { names, entry in
      names.insert(entry.key)
      for inner in [entry.value as? TemplateFacts].compactMap({ $0 })
        + (entry.value as? [TemplateFacts] ?? [])
      {
        names.formUnion(inner.filled.map { "\(entry.key).\($0)" })
      }
    }
  }
}
