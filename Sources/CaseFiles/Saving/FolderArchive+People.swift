package import Supervision

extension FolderArchive {
  private static let peoplePath = "\(StoreFrame.referenceFolder)/\(PeopleFile.name)"

  /// The people are no part of the log: it could not forget anybody.
  package func changePeople(
    _ stamp: StepStamp, _ change: (People) -> People?
  ) throws(SaveFailure) {
    try locked(stamp) { desk throws(SaveFailure) in
      let path = FolderArchive.peoplePath
      let standing = try people()
      guard let changed = change(standing), changed != standing else { return }
      let before = try files.read(path)
      let after = try text(of: changed, insteadOf: standing, in: before, desk)
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

  /// The people as they stand on the disk. A file that cannot be read is never written.
  private func people() throws(SaveFailure) -> People {
    let store: Folder
    do throws(FileFault) {
      store = try Folder(path: path)
    } catch {
      throw .store(StoreFailure(error, path: path))
    }
    let frame = StoreFrame(store: store, name: "", shared: shared)
    if let file = frame.unreadable.first(where: { $0.file == FolderArchive.peoplePath }) {
      throw .unreadable(file)
    }
    return frame.reference.people
  }

  /// What somebody wrote into the file besides stays where it is.
  private func text(
    of changed: People, insteadOf standing: People, in before: [UInt8]?, _ desk: Desk
  ) throws(SaveFailure) -> [UInt8] {
    let path = FolderArchive.peoplePath
    let new = try desk.tree(Array(PeopleFile.text(of: changed).utf8), path)
    guard let before else { return new.fileBytes }
    let old = try desk.tree(Array(PeopleFile.text(of: standing).utf8), path)
    return Merge.apply(old: old, new: new, to: try desk.tree(before, path)).fileBytes
  }
}
