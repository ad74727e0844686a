import Glibc
package import Supervision

/// An open folder. What is in it is named relative to it, so that a folder on the way which is renamed or
/// replaced by a link while the program runs changes nothing.
package final class Folder: Sendable {
  let descriptor: Int32

  /// Opens the folder that the user named; a link to it is followed, since it is the user's own word.
  package init(path: String) throws(FileFault) {
    descriptor = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
  }

  /// Opens a folder inside another one; a link is never followed.
  package init(_ name: String, in parent: Folder) throws(FileFault) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    descriptor = uninterrupted { openat(parent.descriptor, name, flags) }
    guard descriptor < 0 else { return }
    // For a link these flags give the error of a file that is no folder; its status tells which it is.
    guard errno == ENOTDIR else { throw FileFault(errno: errno) }
    throw FileFault(kindOf: try parent.status(of: name)) ?? .notAFolder
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The status of a name in this folder, of a link itself and not of what it points to.
  func status(of name: String) throws(FileFault) -> stat {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw FileFault(errno: errno) }
    return status
  }
}
