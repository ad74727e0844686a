/// Brings what changed in a case into the tree of its file.
///
/// `old` and `new` hold only what this version knows and are laid out by `CaseEncoder`; the file may hold more. What
/// did not change keeps its bytes and its place, and unknown keys stay where they are.
enum Merge {
  static func apply(old: JSONTree, new: JSONTree, to file: JSONTree) -> JSONTree {
    if old == new { return file }
    switch (old, new, file) {
    case (.object(let old), .object(let new), .object(let file)): return .object(members(old, new, file))
    case (.list(let old), .list(let new), .list(let file)) where old.count == file.count:
      return .list(elements(old, new, file))
    default: return new
    }
  }

  private static func members(
    _ old: [JSONTree.Member], _ new: [JSONTree.Member], _ file: [JSONTree.Member]
  ) -> [JSONTree.Member] {
    var result = file
    let kept = Set(new.map(\.key.name))
    let gone = Set(old.map(\.key.name).filter { !kept.contains($0) })
    result.removeAll { gone.contains($0.key.name) }
    for (place, member) in new.enumerated() {
      let before = old.first { $0.key.name == member.key.name }?.value
      if before == member.value { continue }
      if let index = result.firstIndex(where: { $0.key.name == member.key.name }) {
        result[index].value =
          before.map { apply(old: $0, new: member.value, to: result[index].value) } ?? member.value
      } else {
        result.insert(member, at: insertionPlace(in: result, after: new[..<place]))
      }
    }
    return result
  }

  /// Behind the nearest key that goes before it in the format, and before all others if there is none.
  private static func insertionPlace(
    in members: [JSONTree.Member], after preceding: ArraySlice<JSONTree.Member>
  ) -> Int {
    for other in preceding.reversed() {
      if let index = members.firstIndex(where: { $0.key.name == other.key.name }) { return index + 1 }
    }
    return 0
  }

  private static func elements(_ old: [JSONTree], _ new: [JSONTree], _ file: [JSONTree]) -> [JSONTree] {
    var origin: [Int: Int] = [:]
    if let oldNames = JSONTree.names(of: old), let newNames = JSONTree.names(of: new) {
      // By name also where the order changed, so that nothing unknown is lost in a move.
      let places = Dictionary(uniqueKeysWithValues: oldNames.enumerated().map { ($1, $0) })
      for (place, name) in newNames.enumerated() { origin[place] = places[name] }
    } else {
      for pair in Pairing(old, new).pairs { origin[pair.new] = pair.old }
    }
    return new.enumerated().map { place, element in
      origin[place].map { apply(old: old[$0], new: element, to: file[$0]) } ?? element
    }
  }
}
