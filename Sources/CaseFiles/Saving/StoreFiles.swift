import Glibc
internal import Supervision

/// The files of a store, read and written whole.
struct StoreFiles {
  let store: String
  let disk: SavingDisk

  func place(_ path: String) -> String { "\(store)/\(path)" }

  /// The bytes of a file; `nil` where there is none.
  func read(_ path: String) throws(SaveFailure) -> [UInt8]? {
    let parts = path.split(separator: "/")
    let name = String(parts.last ?? "")
    var text = PaddedBytes(capacity: 32 * 1024)
    do throws(FileFault) {
      let folder = try Folder(path: ([store] + parts.dropLast().map(String.init)).joined(separator: "/"))
      _ = try folder.read(name, into: &text)
    } catch {
      if error == .vanished { return nil }
      throw .unreadable(UnreadableFile(file: path, fault: error))
    }
    return text.withBytes { Array($0) }
  }

  /// Writes a whole new file, flushed, with the permissions of the one that it is to replace.
  func create(_ path: String, _ bytes: [UInt8], like other: String?) throws(SaveFailure) {
    let file = try disk.open(place(path), O_WRONLY | O_CREAT | O_EXCL)
    defer { close(file) }
    var status = stat()
    if let other, stat(place(other), &status) == 0 {
      // The group first: to change it takes permissions away.
      _ = fchown(file, uid_t.max, status.st_gid)
      try disk.setPermissions(status.st_mode & 0o7777, of: file, path: path)
    } else {
      share(file, path)
    }
    try disk.write(bytes, to: file, path: path)
    try disk.flush(file, path: path)
  }

  func rename(_ path: String, to other: String) throws(SaveFailure) {
    try disk.rename(place(path), to: place(other))
  }

  func remove(_ path: String) throws(SaveFailure) {
    try disk.remove(place(path))
  }

  func flushFolders(of paths: [String]) throws(SaveFailure) {
    for folder in Set(paths.map { $0.prefix { $0 != "/" } }).sorted() {
      try disk.flushFolder(place(String(folder)))
    }
  }

  /// Makes a folder of the store that is not there yet, so that it stays.
  func makeFolder(_ name: String) throws(SaveFailure) {
    var status = stat()
    if stat(place(name), &status) == 0 { return }
    try disk.makeFolder(place(name))
    shareFolder(name)
    try disk.flushFolder(store)
  }

  /// The names of temporary files, with their folders.
  func temporaries() -> [String] {
    TemporaryName.folders.flatMap { folder in
      names(in: folder).filter { TemporaryName.parts(of: $0) != nil }.map { "\(folder)/\($0)" }
    }
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(place(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      // All but a few names are those of cases.
      if name[0] == 0x2E { names.append(String(cString: name)) }
    }
    return names.sorted()
  }
}
