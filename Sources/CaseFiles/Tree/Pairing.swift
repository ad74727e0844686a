/// Which elements of two lists are the same thing: by their names where all have one, else by being equal, and what
/// stands between equal ones by place.
struct Pairing {
  /// The pairs of places, rising on both sides.
  let pairs: [(old: Int, new: Int)]
  /// Whether the elements have names of their own.
  let byName: Bool

  init(_ old: [JSONTree], _ new: [JSONTree]) {
    if let oldNames = JSONTree.names(of: old), let newNames = JSONTree.names(of: new) {
      byName = true
      pairs = Sequences.common(oldNames, newNames)
      return
    }
    byName = false
    var pairs: [(old: Int, new: Int)] = []
    var last = (old: 0, new: 0)
    func fill(to next: (old: Int, new: Int)) {
      for offset in 0..<min(next.old - last.old, next.new - last.new) {
        pairs.append((last.old + offset, last.new + offset))
      }
    }
    for pair in Sequences.common(old, new) {
      fill(to: pair)
      pairs.append(pair)
      last = (pair.old + 1, pair.new + 1)
    }
    fill(to: (old.count, new.count))
    self.pairs = pairs
  }
}

extension JSONTree {
  /// The name of an element among others: its `id` or, of a half-year, its `period`.
  var name: ArraySlice<UInt8>? {
    guard case .scalar(let bytes)? = self["id"] ?? self["period"], bytes.first == 0x22 else { return nil }
    return bytes
  }

  /// The names of all elements, when each has one and no two have the same. A list without elements has names.
  static func names(of elements: [JSONTree]) -> [ArraySlice<UInt8>]? {
    var names: [ArraySlice<UInt8>] = []
    for element in elements {
      guard let name = element.name else { return nil }
      names.append(name)
    }
    return Set(names).count == names.count ? names : nil
  }
}
