import Glibc
package import Supervision

extension FileFault {
  /// What a failed system call says about the file it was for.
  package init(errno code: Int32) {
    switch code {
    case ENOENT: self = .vanished
    case EACCES, EPERM: self = .noPermission
    // Only asked for where a folder was opened.
    case ENOTDIR: self = .notAFolder
    // Opened with O_NOFOLLOW, so it is the file itself that is a link.
    case ELOOP: self = .link
    // A socket, or a device that nothing drives, cannot be opened.
    case ENXIO, ENODEV: self = .otherKind
    default: self = .diskError(code: code)
    }
  }

  /// The fault of a file that is no ordinary one; `nil` for one that is.
  init?(kindOf status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    default: self = .otherKind
    }
  }
}

/// Repeats a system call that a signal interrupted, such as the one for a resized screen.
@inline(__always)
func uninterrupted<Value: SignedInteger>(_ call: () -> Value) -> Value {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
