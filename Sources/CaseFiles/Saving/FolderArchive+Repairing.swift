package import Supervision

extension FolderArchive {
  package func plannedRepairs() throws(SaveFailure) -> [Repair] {
    let lines = try damagedLog().filter { !$0.fault.isOfNewerProgram && $0.fault != .gone }.map {
      Repair(file: $0.file, reason: $0, action: .setAside(keptAs: nil), upTo: nil)
    }
    // What the files should be can only be told from a log that can be read.
    return lines.isEmpty ? try damage(desk()).map { repair($0, keptAs: nil) } : lines
  }

  /// Puts back what the log knows. What stood there is kept under another name, since it may hold what nobody
  /// recorded.
  package func repair(_ stamp: StepStamp) throws(SaveFailure) -> [Repair] {
    try locked(stamp) { desk throws(SaveFailure) in
      var repairs = try setDamagedLinesAside(stamp)
      for damaged in try damage(desk) {
        guard let text = damaged.text else {
          repairs.append(repair(damaged, keptAs: nil))
          continue
        }
        let kept = try keep(damaged.path)
        let temporary = TemporaryName.of(damaged.path, stamp.id)
        do throws(SaveFailure) {
          try files.create(temporary, text, like: kept == nil ? nil : damaged.path)
          try files.rename(temporary, to: damaged.path)
        } catch {
          try? files.remove(temporary)
          throw error
        }
        try files.flushFolders(of: [damaged.path])
        repairs.append(repair(damaged, keptAs: kept))
      }
      return repairs
    }
  }

  /// A file that is not as it should be, and the text that the log has for it.
  private struct Damage {
    var path: String
    var reason: UnreadableFile?
    var text: [UInt8]?
    var upTo: StepStamp?
  }

  private func repair(_ damage: Damage, keptAs: String?) -> Repair {
    Repair(
      file: damage.path, reason: damage.reason,
      action: damage.text == nil ? .cannot : .restore(keptAs: keptAs),
      upTo: damage.upTo)
  }

  private func damage(_ desk: Desk) throws(SaveFailure) -> [Damage] {
    var damaged: [Damage] = []
    for path in try knownPaths() {
      guard let reason = try fault(of: path, desk) else { continue }
      let last = try log.last(of: path)
      if reason.fault == .vanished, last?.record.after == nil { continue }
      var damage = Damage(path: path, reason: reason, upTo: last?.line.stamp)
      // A log with a hole in it may not know the text any more.
      if reason.fault.canBeReplaced, last?.record.after != nil { damage.text = try? log.content(of: path) }
      damaged.append(damage)
    }
    return damaged
  }

  private func fault(of path: String, _ desk: Desk) throws(SaveFailure) -> UnreadableFile? {
    do throws(SaveFailure) {
      guard let bytes = try files.read(path) else { return UnreadableFile(file: path, fault: .vanished) }
      _ = try desk.decode(bytes, path)
      return nil
    } catch {
      guard case .unreadable(let file) = error else { throw error }
      return file
    }
  }

  /// The files of cases that are there, and those that the log knows.
  private func knownPaths() throws(SaveFailure) -> [String] {
    var paths: Set<String> = []
    if let folder = try? Folder(path: files.place(CaseFileReader.folder)),
      let names = try? folder.names(endingIn: ".json")
    {
      paths.formUnion(names.map(CaseFileReader.path))
    }
    try log.walk { line in
      paths.formUnion(line.files.map(\.path))
      return true
    }
    return paths.sorted()
  }

  /// A copy of what stands at the path, in `log/kept`; `nil` when nothing does.
  private func keep(_ path: String) throws(SaveFailure) -> String? {
    try files.read(path).map { bytes throws(SaveFailure) in try keep(bytes, of: path) }
  }

  func keep(_ bytes: [UInt8], of path: String) throws(SaveFailure) -> String {
    try files.makeFolder(LogFiles.folder)
    let folder = "\(LogFiles.folder)/kept"
    try files.makeFolder(folder)
    let name = path.split(separator: "/").last ?? ""
    var number = 1
    while let there = try text(of: "\(folder)/\(name).\(number)") {
      if there == bytes { return "\(folder)/\(name).\(number)" }
      number += 1
    }
    let copy = "\(folder)/\(name).\(number)"
    try files.create(copy, bytes, like: nil)
    try files.disk.flushFolder(files.place(folder))
    return copy
  }

  /// What is kept already; one that is too large to be read is another.
  private func text(of kept: String) throws(SaveFailure) -> [UInt8]? {
    do throws(SaveFailure) {
      return try files.read(kept)
    } catch {
      if case .unreadable(let file) = error, case .tooLarge = file.fault { return [] }
      throw error
    }
  }
}

extension FileFault {
  /// Whether it is the content that is at fault. A file of a newer program, or one that the system does not let us
  /// read, is not replaced.
  fileprivate var canBeReplaced: Bool {
    switch self {
    case .folder, .link, .pipe, .otherKind, .notAFolder, .noPermission, .diskError, .newerFormat,
      .secondFileForCase:
      false
    default: true
    }
  }
}
