import Glibc
internal import Supervision

/// The lock of a store, held while a step is saved. The system lets go of it when the program ends, however it
/// ends; the file stays, with in it who holds the lock.
struct StoreLock: ~Copyable {
  static let name = ".lock"

  private let file: Int32

  /// - Parameter milliseconds: how long to wait for another program that is saving.
  init(
    store: String, disk: SavingDisk, holder: String, patience milliseconds: Int
  ) throws(SaveFailure) {
    let path = "\(store)/\(StoreLock.name)"
    let file = try disk.open(path, O_RDWR | O_CREAT)
    StoreFiles(store: store, disk: disk).share(file, StoreLock.name)
    var isOurs = false
    var waited = 0
    do throws(SaveFailure) {
      isOurs = try disk.lock(file, path: store)
      while !isOurs, waited < milliseconds {
        _ = poll(nil, 0, 10)
        waited += 10
        isOurs = try disk.lock(file, path: store)
      }
    } catch {
      close(file)
      throw error
    }
    guard isOurs else {
      let other = StoreLock.text(of: file)
      close(file)
      throw .locked(holder: other)
    }
    self.file = file
    // Only for others to read: a disk that has no room for it takes no step either. Written over what is there,
    // since a file that is emptied first would have to be given its room again with every step.
    let text = Array("\(holder) \(getpid())\n".utf8)
    try? disk.write(text, to: file, path: path)
    var status = stat()
    if fstat(file, &status) == 0, Int(status.st_size) > text.count {
      try? disk.truncate(file, to: text.count, path: path)
    }
  }

  deinit {
    close(file)
  }

  private static func text(of file: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let line = bytes[..<count].prefix { $0 != 0x0A }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// Whether somebody is saving at this moment.
  static func isHeld(store: String) -> Bool {
    let file = open("\(store)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
