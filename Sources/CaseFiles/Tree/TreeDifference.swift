/// Finds what differs between two trees, as narrow as it can: a changed value, a value that came or went.
enum TreeDifference {
  static func edits(from old: JSONTree, to new: JSONTree) -> [TreeEdit] {
    var edits: [TreeEdit] = []
    find(old, new, [], &edits)
    return edits
  }

  private static func find(
    _ old: JSONTree, _ new: JSONTree, _ path: [TreeEdit.Step], _ edits: inout [TreeEdit]
  ) {
    if old == new { return }
    switch (old, new) {
    case (.object(let old), .object(let new)): members(old, new, path, &edits)
    case (.list(let old), .list(let new)): elements(old, new, path, &edits)
    default: edits.append(TreeEdit(path: path, before: old, after: new))
    }
  }

  /// First what goes, from behind; then what changed; then what comes, from the front: so each place is right at
  /// the moment when it is used, in both directions.
  private static func members(
    _ old: [JSONTree.Member], _ new: [JSONTree.Member], _ path: [TreeEdit.Step], _ edits: inout [TreeEdit]
  ) {
    let pairs = Sequences.common(old.map(\.key), new.map(\.key))
    let kept = (old: Set(pairs.map(\.old)), new: Set(pairs.map(\.new)))
    for (place, member) in old.enumerated().reversed() where !kept.old.contains(place) {
      edits.append(
        TreeEdit(path: path + [.key(member.key)], before: member.value, after: nil, place: place))
    }
    for pair in pairs {
      find(old[pair.old].value, new[pair.new].value, path + [.key(old[pair.old].key)], &edits)
    }
    for (place, member) in new.enumerated() where !kept.new.contains(place) {
      edits.append(
        TreeEdit(path: path + [.key(member.key)], before: nil, after: member.value, place: place))
    }
  }

  private static func elements(
    _ old: [JSONTree], _ new: [JSONTree], _ path: [TreeEdit.Step], _ edits: inout [TreeEdit]
  ) {
    let pairing = Pairing(old, new)
    func step(_ element: JSONTree, _ place: Int) -> TreeEdit.Step {
      pairing.byName ? .named(element.name ?? []) : .index(place)
    }
    let kept = (old: Set(pairing.pairs.map(\.old)), new: Set(pairing.pairs.map(\.new)))
    for (place, element) in old.enumerated().reversed() where !kept.old.contains(place) {
      edits.append(TreeEdit(path: path + [step(element, place)], before: element, after: nil, place: place))
    }
    for (place, pair) in pairing.pairs.enumerated() {
      find(old[pair.old], new[pair.new], path + [step(old[pair.old], place)], &edits)
    }
    for (place, element) in new.enumerated() where !kept.new.contains(place) {
      edits.append(TreeEdit(path: path + [step(element, place)], before: nil, after: element, place: place))
    }
  }
}
