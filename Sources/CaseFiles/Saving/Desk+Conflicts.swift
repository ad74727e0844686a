internal import Supervision

/// Two people, one case. What they did to different items goes together; to the same item it does not.
extension Desk {
  /// - Throws: a conflict when what was changed since the user looked touches an item that the step changes.
  func refuseConflict(
    _ part: StepPart, _ id: CaseID, current: [UInt8], _ seen: Fingerprint, _ context: ChangeContext
  ) throws(SaveFailure) {
    let path = FolderArchive.path(of: id)
    let now = try decode(current, path)
    guard let bytes = try archive.content(of: path, at: seen, from: current),
      let then = try? decode(bytes, path)
    else {
      // Changed by hand more than once without a step in between: what it was is known to nobody.
      let ours = edits(from: now, to: try applied(part.changes, to: now, context))
      throw .conflict(Conflict(subject: id, theirs: [], ours: ours.shown, by: nil))
    }
    let theirs = edits(from: then, to: now)
    // As the user meant it, and as it would be now: a name that both gave to a new item is no clash, since the
    // later one gets the next name.
    let meant = try? edits(from: then, to: applied(part.changes, to: then, context))
    let ours: [TreeEdit]
    do throws(SaveFailure) {
      ours = edits(from: now, to: try applied(part.changes, to: now, context))
    } catch {
      guard let meant else { throw error }
      try refuseClash(id, theirs: theirs, ours: meant, since: seen)
      throw error
    }
    // What was not meant to change is not told as meant.
    try refuseClash(id, theirs: theirs, ours: ours, told: meant, since: seen)
  }

  /// A text from an editor together with what others did to other items since it was opened.
  /// - Throws: a conflict when they touched an item that was changed in the editor, or when nobody knows what it was.
  func merged(
    _ edited: [UInt8], of id: CaseID, into current: [UInt8], since seen: Fingerprint
  ) throws(SaveFailure) -> [UInt8] {
    if Digest.of(current) == seen { return edited }
    let path = FolderArchive.path(of: id)
    let now = try tree(current, path)
    let known = try archive.content(of: path, at: seen, from: current)
    let then = try known.map { bytes throws(SaveFailure) in try tree(bytes, path) } ?? now
    let theirs = TreeDifference.edits(from: then, to: now)
    let ours = TreeDifference.edits(from: then, to: try tree(edited, path))
    if known != nil {
      try refuseClash(id, theirs: theirs.byItem, ours: ours.byItem, since: seen)
      if let merged = try? now.applying(ours).fileBytes, (try? decode(merged, path)) != nil { return merged }
    }
    throw .conflict(
      Conflict(
        subject: id, theirs: theirs.shown, ours: ours.shown, by: try author(of: theirs, path, since: seen)))
  }

  private func edits(from old: Case, to new: Case) -> [TreeEdit] {
    TreeDifference.edits(from: CaseEncoder.encode(old), to: CaseEncoder.encode(new)).byItem
  }

  private func refuseClash(
    _ id: CaseID, theirs: [TreeEdit], ours: [TreeEdit], told: [TreeEdit]? = nil, since seen: Fingerprint
  ) throws(SaveFailure) {
    let clashing = theirs.filter { edit in ours.contains { $0.item.clashes(with: edit.item) } }
    if clashing.isEmpty { return }
    let mine = (told ?? ours).filter { edit in theirs.contains { $0.item.clashes(with: edit.item) } }
    let by = try author(of: clashing, FolderArchive.path(of: id), since: seen)
    throw .conflict(Conflict(subject: id, theirs: clashing.shown, ours: mine.shown, by: by))
  }

  /// Who touched these items last, where the log knows.
  private func author(
    of edits: [TreeEdit], _ path: String, since seen: Fingerprint
  ) throws(SaveFailure) -> StepStamp? {
    var stamp: StepStamp?
    try archive.log.walk(file: path) { line, record in
      if record.after == seen { return false }
      if record.edits.byItem.contains(where: { edit in edits.contains { $0.item.clashes(with: edit.item) } })
      {
        stamp = line.stamp
        return false
      }
      return record.before != seen
    }
    return stamp
  }
}

extension [TreeEdit] {
  var shown: [ValueChange] {
    map { ValueChange(path: $0.pathText, before: $0.before?.compactText, after: $0.after?.compactText) }
  }
}
