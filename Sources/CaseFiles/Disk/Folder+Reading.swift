import Glibc
package import Supervision

extension Folder {
  /// Reads a whole file into `text` and answers its stamp. Four system calls for a file that stays as it is.
  ///
  /// Nothing but an ordinary file is read. It is opened without waiting, so that a pipe which nobody writes to
  /// cannot hold up the program, and without following a link, which could lead out of the store.
  package func read(
    _ name: String, into text: inout PaddedBytes, limit: Int = JSONTape.sizeLimit
  ) throws(FileFault) -> FileStamp {
    text.removeAll()
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC
    let file = uninterrupted { openat(descriptor, name, flags) }
    guard file >= 0 else { throw FileFault(errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFault(errno: errno) }
    if let fault = FileFault(kindOf: status) { throw fault }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    try readToEnd(file, size: size, into: &text, limit: limit)
    return FileStamp(status)
  }

  /// Asks for one byte more than the file should have. A read that gives less than it was asked for has met the
  /// end; if that is the stated size, no further read is needed to know it. A file that grew, shrank or comes
  /// in parts is read until a read gives nothing.
  private func readToEnd(
    _ file: Int32, size: Int, into text: inout PaddedBytes, limit: Int
  ) throws(FileFault) {
    while true {
      let room = Swift.max(size + 1 - text.count, 4096)
      let given = text.append(room: room) { buffer in
        uninterrupted { Glibc.read(file, buffer.baseAddress, buffer.count) }
      }
      if given == 0 { return }
      guard given > 0 else { throw FileFault(errno: errno) }
      if given < room && text.count == size { return }
      guard text.count <= limit else { throw .tooLarge(bytes: text.count, limit: limit) }
    }
  }
}
