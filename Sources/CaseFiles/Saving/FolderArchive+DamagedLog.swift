import Glibc
package import Supervision

/// Lines of the log that cannot be read: what stands before them can only be asked again without them.
extension FolderArchive {
  package func damagedLog() throws(SaveFailure) -> [UnreadableFile] {
    var damaged: [UnreadableFile] = []
    do throws(SaveFailure) {
      for path in try log.readablePaths() { damaged += try damagedLines(path) }
    } catch {
      guard case .unreadable(let file) = error else { throw error }
      damaged.append(file)
    }
    // A log that cannot be read whole does not tell which files there were.
    return damaged.isEmpty ? try goneFiles() : damaged
  }

  /// Cases that the log saw last as they stood, and of which the file is gone.
  private func goneFiles() throws(SaveFailure) -> [UnreadableFile] {
    var seen: Set<String> = []
    var gone: [String] = []
    try log.walk { line in
      for record in line.files where record.path.hasPrefix("cases/") && seen.insert(record.path).inserted {
        if record.after != nil { gone.append(record.path) }
      }
      return true
    }
    var missing: [UnreadableFile] = []
    for path in gone.sorted() where try files.read(path) == nil {
      missing.append(UnreadableFile(file: path, fault: .gone))
    }
    return missing
  }

  /// Takes them out. The log as it was is kept whole.
  func setDamagedLinesAside(_ stamp: StepStamp) throws(SaveFailure) -> [Repair] {
    var repairs: [Repair] = []
    for path in log.paths() {
      let damaged = try damagedLines(path).filter { !$0.fault.isOfNewerProgram }
      if damaged.isEmpty { continue }
      let lines = try lines(path)
      let kept = try keep(Array((lines + [[]]).joined(separator: [0x0A])), of: path)
      let spoilt = Set(damaged.compactMap(\.line))
      var text: [UInt8] = []
      for (place, line) in lines.enumerated() where !spoilt.contains(place + 1) {
        text += line
        text.append(0x0A)
      }
      let temporary = TemporaryName.of(path, stamp.id)
      do throws(SaveFailure) {
        try files.create(temporary, text, like: path)
        try files.rename(temporary, to: path)
      } catch {
        try? files.remove(temporary)
        throw error
      }
      try files.flushFolders(of: [path])
      repairs += damaged.map { Repair(file: path, reason: $0, action: .setAside(keptAs: kept), upTo: nil) }
    }
    return repairs
  }

  /// The last line may be torn, which the next change puts right.
  private func damagedLines(_ path: String) throws(SaveFailure) -> [UnreadableFile] {
    let lines = try lines(path)
    let tail = path == log.paths().last ? lines.count - 1 : lines.count
    var damaged: [UnreadableFile] = []
    for (place, line) in lines.enumerated() where !line.isEmpty {
      guard let fault = LogLine.fault(of: line), place != tail || fault.isOfNewerProgram else {
        continue
      }
      damaged.append(UnreadableFile(file: path, line: place + 1, fault: fault))
    }
    return damaged
  }

  /// A log may be larger than any case may be.
  private func lines(_ path: String) throws(SaveFailure) -> [[UInt8]] {
    guard var reader = BackwardLines(path: files.place(path)) else {
      throw .unreadable(UnreadableFile(file: path, fault: FileFault(errno: errno)))
    }
    var lines: [[UInt8]] = []
    while let line = reader.next() { lines.append(log.bytes(of: line, path) ?? []) }
    if lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.reversed()
  }
}

extension FileFault {
  var isOfNewerProgram: Bool {
    if case .newerFormat = self { true } else { false }
  }
}
