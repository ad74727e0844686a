/// Why an edit does not fit a tree: what it starts from is not there as it should be.
struct EditRefusal: Error {
  var edit: TreeEdit
}

extension JSONTree {
  /// The tree with the edits in it. Each must find what it starts from.
  func applying(_ edits: [TreeEdit]) throws(EditRefusal) -> JSONTree {
    var tree = self
    for edit in edits {
      guard tree.apply(edit, at: edit.path[...]) else { throw EditRefusal(edit: edit) }
    }
    return tree
  }

  private mutating func apply(_ edit: TreeEdit, at path: ArraySlice<TreeEdit.Step>) -> Bool {
    guard let step = path.first else {
      guard self == edit.before, let after = edit.after else { return false }
      self = after
      return true
    }
    let rest = path.dropFirst()
    if rest.isEmpty, edit.before == nil { return insert(edit, step) }
    if rest.isEmpty, edit.after == nil { return remove(edit, step) }
    switch self {
    case .object(var members):
      guard let index = place(of: step) else { return false }
      self = .null
      defer { self = .object(members) }
      return members[index].value.apply(edit, at: rest)
    case .list(var elements):
      guard let index = place(of: step) else { return false }
      self = .null
      defer { self = .list(elements) }
      return elements[index].apply(edit, at: rest)
    case .scalar: return false
    }
  }

  private func place(of step: TreeEdit.Step) -> Int? {
    switch (self, step) {
    case (.object, .key(let key)): return index(of: key.name)
    case (.list(let elements), .index(let index)): return elements.indices.contains(index) ? index : nil
    case (.list(let elements), .named(let name)):
      let places = elements.indices.filter { elements[$0].name == name }
      return places.count == 1 ? places[0] : nil
    default: return nil
    }
  }

  private mutating func insert(_ edit: TreeEdit, _ step: TreeEdit.Step) -> Bool {
    guard let value = edit.after, let place = edit.place, place >= 0 else { return false }
    switch (self, step) {
    case (.object(var members), .key(let key)):
      guard self.place(of: step) == nil else { return false }
      members.insert(Member(key: key, value: value), at: min(place, members.count))
      self = .object(members)
    case (.list(var elements), .named), (.list(var elements), .index):
      if case .named = step, self.place(of: step) != nil { return false }
      elements.insert(value, at: min(place, elements.count))
      self = .list(elements)
    default: return false
    }
    return true
  }

  private mutating func remove(_ edit: TreeEdit, _ step: TreeEdit.Step) -> Bool {
    guard let value = edit.before else { return false }
    switch self {
    case .object(var members):
      guard let index = place(of: step), members[index].value == value else { return false }
      members.remove(at: index)
      self = .object(members)
    case .list(var elements):
      guard let index = removalPlace(of: value, step, in: elements) else { return false }
      elements.remove(at: index)
      self = .list(elements)
    case .scalar: return false
    }
    return true
  }

  /// An element without a name may have moved when others before it came or went: then it is known by what it is.
  private func removalPlace(of value: JSONTree, _ step: TreeEdit.Step, in elements: [JSONTree]) -> Int? {
    if let index = place(of: step), elements[index] == value { return index }
    guard case .index(let stated) = step else { return nil }
    return elements.indices.filter { elements[$0] == value }.min { abs($0 - stated) < abs($1 - stated) }
  }
}
