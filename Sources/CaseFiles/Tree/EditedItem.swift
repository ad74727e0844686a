/// The item of a case that an edit belongs to: two edits of the same item clash, others go together.
///
/// An item is what has a name (`agreements[a1]`), a key of the head (`handler`), the ladder as a whole, and, of a
/// half-year, each key. In a list of figures each entry is one of its own, and two new entries never clash.
struct EditedItem: Hashable {
  private var steps: [TreeEdit.Step]
  /// A new entry at the end of a list without names.
  private var isNewEntry: Bool

  init(_ edit: TreeEdit) {
    let path = edit.path
    isNewEntry = false
    guard case .key(let top)? = path.first else {
      steps = path
      return
    }
    switch top.text {
    case "halfYears":
      steps = Array(path.prefix(4))
      if case .index? = path.last, path.count == 4 { isNewEntry = edit.before == nil }
    case "plans":
      steps = Array(path.prefix(4))
    case "population":
      steps = Array(path.prefix(2))
      isNewEntry = edit.before == nil
    default:
      if path.count > 1, case .named = path[1] {
        steps = Array(path.prefix(2))
      } else {
        steps = Array(path.prefix(1))
      }
    }
  }

  func clashes(with other: EditedItem) -> Bool {
    if isNewEntry && other.isNewEntry { return false }
    let shared = min(steps.count, other.steps.count)
    // A whole that comes or goes clashes with what is done to a part of it.
    return steps[..<shared] == other.steps[..<shared]
  }
}

extension TreeEdit {
  var item: EditedItem { EditedItem(self) }
}

extension [TreeEdit] {
  /// The edits with each item apart, also where a list of them came or went as a whole because there were none
  /// before or are none left.
  var byItem: [TreeEdit] { flatMap(\.byItem) }
}

extension TreeEdit {
  fileprivate var byItem: [TreeEdit] {
    guard (before == nil) != (after == nil), let value = before ?? after, case .key(let top)? = path.first
    else {
      return [self]
    }
    switch (top.text, path.count, value) {
    case ("halfYears", 2, .object(let members)):
      return members.filter { $0.key.text != "period" }
        .flatMap { part(.key($0.key), $0.value).byItem }
    case (_, 1, .list(let elements)), ("halfYears", 3, .list(let elements)),
      ("plans", 3, .list(let elements)):
      let isNamed = JSONTree.names(of: elements) != nil
      return elements.enumerated().flatMap { place, element in
        part(isNamed ? .named(element.name ?? []) : .index(place), element).byItem
      }
    default: return [self]
    }
  }

  private func part(_ step: Step, _ value: JSONTree) -> TreeEdit {
    TreeEdit(path: path + [step], before: before == nil ? nil : value, after: after == nil ? nil : value)
  }
}
