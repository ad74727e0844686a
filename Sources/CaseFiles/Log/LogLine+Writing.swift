internal import Supervision

extension LogLine {
  /// The bytes of a file's record in a line: see `Docs/FileFormat.md`.
  static func bytes(of record: FileRecord) -> [UInt8] { record.tree.compactBytes }

  /// What stands behind the last record; a newline follows.
  static let end = Array("]}".utf8)

  /// All before the records of the files.
  var start: [UInt8] {
    var draft = ObjectDraft()
    draft.whole("schema", 1)
    draft.text("id", stamp.id.text)
    draft.text("at", stamp.at)
    draft.text("author", stamp.author)
    draft.day("today", stamp.today)
    draft.text("kind", kindWord)
    switch kind {
    case .undo(let step), .redo(let step): draft.text("of", step.text)
    case .change, .handEdit, .layout: break
    }
    draft.text("sentence", sentence)
    return draft.tree.compactBytes.dropLast() + Array(#","files":["#.utf8)
  }

  /// A change is what most lines are, and is not said.
  private var kindWord: String? {
    switch kind {
    case .change: nil
    case .handEdit: "handEdit"
    case .layout: "layout"
    case .undo: "undo"
    case .redo: "redo"
    }
  }
}

extension FileRecord {
  fileprivate var tree: JSONTree {
    var draft = ObjectDraft()
    draft.text("file", path)
    draft.text("before", before?.text)
    draft.text("after", after?.text)
    draft.put("from", from.map { .scalar(JSONTree.quoted($0)) })
    draft.put("to", to.map { .scalar(JSONTree.quoted($0)) })
    draft.list("changes", edits) { edit in
      var draft = ObjectDraft()
      draft.put("path", .list(edit.path.map(\.tree)))
      draft.put("before", edit.before)
      draft.put("after", edit.after)
      draft.whole("place", edit.place)
      return draft.tree
    }
    return draft.tree
  }
}

extension TreeEdit.Step {
  fileprivate var tree: JSONTree {
    switch self {
    case .key(let key): return .scalar(key.written)
    case .index(let index): return .whole(index)
    case .named(let name):
      var draft = ObjectDraft()
      draft.put("id", .scalar(name))
      return draft.tree
    }
  }
}
