import Glibc
internal import Supervision

/// The system calls with which a store is written. Every one passes `watch` first, so that a test can let any of
/// them fail, or end the program there.
package struct SavingDisk: Sendable {
  package enum Call: Hashable, Sendable {
    case makeFolder, open, lock, write, flush, truncate, rename, remove, permissions
  }

  package enum Ruling: Sendable {
    case proceed
    case fail(Int32)
    /// Of a write: only so many bytes are taken, and then the disk is full.
    case short(Int)
  }

  package var watch: @Sendable (Call) -> Ruling

  package init(watch: @escaping @Sendable (Call) -> Ruling = { _ in .proceed }) {
    self.watch = watch
  }

  private func refusal(_ call: Call) -> Int32? {
    if case .fail(let code) = watch(call) { return code }
    return nil
  }

  private func run(_ call: Call, _ path: String, _ body: () -> Int32) throws(SaveFailure) -> Int32 {
    if let code = refusal(call) { throw SaveFailure(code: code, path: path) }
    let result = uninterrupted(body)
    guard result >= 0 else { throw SaveFailure(code: errno, path: path) }
    return result
  }

  /// Without `O_NONBLOCK` a pipe in the place of a file would hold the program for ever.
  func open(_ path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SaveFailure) -> Int32 {
    try run(.open, path) { Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode) }
  }

  func makeFolder(_ path: String) throws(SaveFailure) {
    _ = try run(.makeFolder, path) { mkdir(path, 0o777) == 0 || errno == EEXIST ? 0 : -1 }
  }

  /// Whether the lock was free.
  func lock(_ file: Int32, path: String) throws(SaveFailure) -> Bool {
    if let code = refusal(.lock) { throw SaveFailure(lockCode: code, path: path) }
    if uninterrupted({ flock(file, LOCK_EX | LOCK_NB) }) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw SaveFailure(lockCode: errno, path: path)
  }

  func write(_ bytes: [UInt8], to file: Int32, path: String) throws(SaveFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var most = rest.count
      switch watch(.write) {
      case .proceed: break
      case .fail(let code): throw SaveFailure(code: code, path: path)
      case .short(let count): most = min(count, most)
      }
      let count = rest.withUnsafeBytes { buffer in
        uninterrupted { Glibc.write(file, buffer.baseAddress, most) }
      }
      guard count >= 0 else { throw SaveFailure(code: errno, path: path) }
      if most < rest.count { throw .diskFull(path: path) }
      rest = rest.dropFirst(count)
    }
  }

  func flush(_ file: Int32, path: String) throws(SaveFailure) {
    _ = try run(.flush, path) { fsync(file) }
  }

  func flushFolder(_ path: String) throws(SaveFailure) {
    let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw SaveFailure(code: errno, path: path) }
    defer { close(folder) }
    // Some file systems cannot flush a folder and say so with EINVAL; there is no more to be done there.
    _ = try run(.flush, path) { fsync(folder) == 0 || errno == EINVAL ? 0 : -1 }
  }

  func truncate(_ file: Int32, to size: Int, path: String) throws(SaveFailure) {
    _ = try run(.truncate, path) { ftruncate(file, size) }
  }

  func setPermissions(_ mode: mode_t, of file: Int32, path: String) throws(SaveFailure) {
    _ = try run(.permissions, path) { fchmod(file, mode) }
  }

  func rename(_ path: String, to other: String) throws(SaveFailure) {
    _ = try run(.rename, other) { Glibc.rename(path, other) }
  }

  /// A file that is not there is as good as removed.
  func remove(_ path: String) throws(SaveFailure) {
    _ = try run(.remove, path) { unlink(path) == 0 || errno == ENOENT ? 0 : -1 }
  }
}

extension SaveFailure {
  init(code: Int32, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EROFS, EACCES, EPERM: self = .readOnly(path: path)
    default: self = .disk(path: path, code: code)
    }
  }

  init(lockCode code: Int32, path: String) {
    switch code {
    case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: self = .lockRefused(path: path)
    default: self.init(code: code, path: path)
    }
  }
}
