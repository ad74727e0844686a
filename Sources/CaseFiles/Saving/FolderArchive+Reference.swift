package import Supervision

/// Files of the reference folder that the program writes, outside the log.
extension FolderArchive {
  private static let headingsPath = "\(StoreFrame.referenceFolder)/\(HeadingsFile.name)"

  package func remember(_ headings: [RememberedHeading], _ stamp: StepStamp) throws(SaveFailure) {
    try locked(stamp) { desk throws(SaveFailure) in
      let path = FolderArchive.headingsPath
      let standing = try reference(path).headings
      let changed = RememberedHeading.adding(headings, to: standing)
      guard changed != standing else { return }
      try replace(path, HeadingsFile.text(of: standing), by: HeadingsFile.text(of: changed), stamp, desk)
    }
  }

  /// The reference data as it stands on the disk. A file that cannot be read is never written.
  ///
  /// - Parameter path: the file that is to be written.
  func reference(_ path: String) throws(SaveFailure) -> ReferenceBook {
    let store: Folder
    do throws(FileFault) {
      store = try Folder(path: self.path)
    } catch {
      throw .store(StoreFailure(error, path: self.path))
    }
    let frame = StoreFrame(store: store, name: "", shared: shared)
    if let file = frame.unreadable.first(where: { $0.file == path }) { throw .unreadable(file) }
    return frame.reference
  }

  /// Brings the difference between two texts into a file. What somebody wrote into it besides stays where it is.
  func replace(
    _ path: String, _ standing: String, by changed: String, _ stamp: StepStamp, _ desk: Desk
  ) throws(SaveFailure) {
    let before = try files.read(path)
    let new = try desk.tree(Array(changed.utf8), path)
    var after = new.fileBytes
    if let before {
      let old = try desk.tree(Array(standing.utf8), path)
      after = Merge.apply(old: old, new: new, to: try desk.tree(before, path)).fileBytes
    }
    try files.makeFolder(StoreFrame.referenceFolder)
    let temporary = TemporaryName.of(path, stamp.id)
    do throws(SaveFailure) {
      try files.create(temporary, after, like: before == nil ? nil : path)
      try files.rename(temporary, to: path)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    try files.flushFolders(of: [path])
  }
}
