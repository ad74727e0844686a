import Glibc
import ReferenceData
package import Supervision

/// Makes a store where there is none: an empty one, or one with the practice province.
///
/// It is made beside its place under another name and then renamed, so that half a store never exists. A
/// folder that has anything in it is left alone.
package enum NewStore {
  /// - Throws: `occupied` where something stands already; otherwise why the disk refused.
  package static func make(at path: String, example: Bool) throws(StoreFailure) {
    let target = path.withoutTrailingSlashes
    try refuseOccupied(target)
    try makeFolders(above: target)
    let draft = try draftFolder(beside: target)
    do throws(StoreFailure) {
      try fill(draft, example: example, path: target)
      guard rename(draft, target) == 0 else { throw failure(target, errno) }
      flushFolder(target.parentFolder)
    } catch {
      removeFolder(draft)
      throw error
    }
  }

  /// Looks whether a store could be made there, and writes nothing.
  /// - Throws: as `make`, as far as it can be known beforehand.
  package static func check(_ path: String) throws(StoreFailure) {
    let target = path.withoutTrailingSlashes
    try refuseOccupied(target)
    var folder = target.parentFolder
    while access(folder, W_OK | X_OK) != 0 {
      guard errno == ENOENT, folder != folder.parentFolder else { throw failure(folder, errno) }
      folder = folder.parentFolder
    }
  }

  private static func refuseOccupied(_ path: String) throws(StoreFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw failure(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
    guard let folder = opendir(path) else { throw failure(path, errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name == "." || name == ".." else { throw .occupied(path: path) }
    }
  }

  private static func makeFolders(above path: String) throws(StoreFailure) {
    let parent = path.parentFolder
    if parent == "/" || parent == "." || mkdir(parent, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw failure(parent, errno) }
    try makeFolders(above: parent)
    guard mkdir(parent, 0o777) == 0 || errno == EEXIST else { throw failure(parent, errno) }
  }

  private static func draftFolder(beside path: String) throws(StoreFailure) -> String {
    let name = "\(path.parentFolder)/.trede-\(getpid())-\(path.lastName)"
    guard mkdir(name, 0o777) == 0 else { throw failure(path, errno) }
    return name
  }

  private static func fill(_ folder: String, example: Bool, path: String) throws(StoreFailure) {
    let files = example ? Embedded.example : [Embedded.File(path: "trede.json", bytes: emptySettings)]
    for name in ["cases", "reference"] {
      guard mkdir("\(folder)/\(name)", 0o777) == 0 else { throw failure(path, errno) }
    }
    for file in files { try write(file.bytes, to: "\(folder)/\(file.path)", path: path) }
    for name in ["cases", "reference"] { flushFolder("\(folder)/\(name)") }
    flushFolder(folder)
  }

  /// The settings of a store that is still to be filled: the name is for its owner to change.
  private static let emptySettings = Array(
    """
    {
      "format": 1,
      "name": "dossiers",
      "warning": {
        "general": 14
      },
      "figuresExpectedAfter": 14
    }

    """.utf8)

  private static func write(_ bytes: [UInt8], to file: String, path: String) throws(StoreFailure) {
    let descriptor = uninterrupted { open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        uninterrupted { Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written) }
      }
      guard count > 0 else { throw failure(path, errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure(path, errno) }
  }

  private static func flushFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // A file system that cannot flush a folder says so; there is nothing more to be done about it.
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Takes away what was made for a store that did not come about; only names this program made itself.
  private static func removeFolder(_ path: String) {
    for file in Embedded.example.map(\.path) + ["trede.json"] { unlink("\(path)/\(file)") }
    for name in ["cases", "reference"] { rmdir("\(path)/\(name)") }
    rmdir(path)
  }

  private static func failure(_ path: String, _ code: Int32) -> StoreFailure {
    switch code {
    case EACCES, EPERM, EROFS: .noPermission(path: path)
    case ENOTDIR: .notAFolder(path: path)
    case ENOTEMPTY, EEXIST: .occupied(path: path)
    default: .diskError(path: path, code: code)
    }
  }
}

extension String {
  fileprivate var withoutTrailingSlashes: String {
    var result = self
    while result.count > 1, result.hasSuffix("/") { result.removeLast() }
    return result
  }

  fileprivate var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  fileprivate var lastName: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
