internal import Supervision

extension LogLine {
  /// `nil` for a line that is no step: torn, or written by something else.
  init?(_ bytes: [UInt8]) {
    guard let tree = try? JSONTree.parse(bytes), tree["schema"]?.wholeValue == 1,
      let id = tree["id"]?.textValue, let at = tree["at"]?.textValue, let author = tree["author"]?.textValue,
      let today = tree["today"]?.textValue.flatMap(Day.init(iso:)),
      let sentence = tree["sentence"]?.textValue,
      case .list(let files)? = tree["files"],
      let kind = LogEntry.Kind(tree["kind"]?.textValue, of: tree["of"]?.textValue)
    else { return nil }
    stamp = StepStamp(id: StepID(id), at: at, author: author, today: today)
    self.kind = kind
    self.sentence = sentence
    self.files = files.compactMap(FileRecord.init)
    guard self.files.count == files.count else { return nil }
  }
}

extension LogLine {
  /// Why a line is no step that this program can read.
  static func fault(of bytes: [UInt8]) -> FileFault? {
    if LogLine(bytes) != nil { return nil }
    do throws(JSONFault) {
      let tree = try JSONTree.parse(bytes)
      if let schema = tree["schema"]?.wholeValue, schema > 1 { return .newerFormat(schema) }
    } catch {
      return error.fault
    }
    return .missingKey("schema, id, at, author, today, sentence, files")
  }
}

extension LogEntry.Kind {
  fileprivate init?(_ word: String?, of step: String?) {
    switch (word, step) {
    case (nil, nil): self = .change
    case ("handEdit", nil): self = .handEdit
    case ("layout", nil): self = .layout
    case ("undo", let step?): self = .undo(of: StepID(step))
    case ("redo", let step?): self = .redo(of: StepID(step))
    default: return nil
    }
  }
}

extension FileRecord {
  init?(_ tree: JSONTree) {
    guard let path = tree["file"]?.textValue else { return nil }
    self.init(
      path: path, before: tree["before"]?.textValue.map(Fingerprint.init),
      after: tree["after"]?.textValue.map(Fingerprint.init))
    from = tree["from"]?.textValue.map { Array($0.utf8) }
    to = tree["to"]?.textValue.map { Array($0.utf8) }
    guard case .list(let changes)? = tree["changes"] else { return }
    edits = changes.compactMap(TreeEdit.init)
    if edits.count != changes.count { return nil }
  }
}

extension TreeEdit {
  fileprivate init?(_ tree: JSONTree) {
    guard case .list(let steps)? = tree["path"] else { return nil }
    path = steps.compactMap(Step.init)
    before = tree["before"]
    after = tree["after"]
    place = tree["place"]?.wholeValue
    if path.count != steps.count { return nil }
  }
}

extension TreeEdit.Step {
  fileprivate init?(_ tree: JSONTree) {
    switch tree {
    case .scalar(let written) where written.first == 0x22:
      guard let name = tree.textValue else { return nil }
      self = .key(JSONTree.Key(name: Array(name.utf8), written: written))
    case .scalar:
      guard let index = tree.wholeValue else { return nil }
      self = .index(index)
    case .object:
      guard case .scalar(let name)? = tree["id"] else { return nil }
      self = .named(name)
    case .list: return nil
    }
  }
}
