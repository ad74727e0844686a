internal import Supervision

extension LogLine {
  /// The line with its newline, as it stands in the log: see `Docs/FileFormat.md`.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for piece in files.indices { bytes += self.bytes(of: piece) }
    return files.isEmpty ? start + end : bytes
  }

  /// The bytes that the line has more for a file; with what stands before the first and behind the last.
  func bytes(of piece: Int) -> [UInt8] {
    var bytes = piece == 0 ? start : [UInt8(ascii: ",")]
    bytes += files[piece].tree.compactBytes
    return piece == files.count - 1 ? bytes + end : bytes
  }

  private var end: [UInt8] { Array("]}\n".utf8) }

  /// All before the records of the files.
  private var start: [UInt8] {
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
