/// One difference between two trees, which can be made and taken back. Edits are made one after another: a place
/// in a list counts in the list as it is at that moment.
struct TreeEdit: Hashable, Sendable {
  /// One step on the way to a value.
  enum Step: Hashable, Sendable {
    case key(JSONTree.Key)
    case index(Int)
    /// The element of a list whose `id` or `period` is this text, written with its quotes.
    case named(ArraySlice<UInt8>)
  }

  var path: [Step]
  var before: JSONTree?
  var after: JSONTree?
  /// Of a value that comes or goes: its place among the keys of its object or the elements of its list.
  var place: Int?

  var reversed: TreeEdit { TreeEdit(path: path, before: after, after: before, place: place) }
}

extension [TreeEdit] {
  /// What takes these back.
  var reversed: [TreeEdit] { self.reversed().map(\.reversed) }
}

extension TreeEdit {
  /// As people read it: `agreements[a1].receipts[0]`.
  var pathText: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += (text.isEmpty ? "" : ".") + key.text
      case .index(let index): text += "[\(index)]"
      case .named(let name): text += "[\(JSONTree.scalar(name).textValue ?? "?")]"
      }
    }
    return text
  }
}
