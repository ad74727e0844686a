import Glibc

/// What the disk says about one file, from which a later look tells whether it may have changed.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int64
  /// When the content was last written, in nanoseconds since 1970.
  package let written: Int64
  /// When the content, the permissions or the name last changed, in nanoseconds since 1970. A program that
  /// copies a file with its old time of writing still moves this one.
  package let changed: Int64
  /// Which file the name stands for: a save that replaces the file gives another number.
  package let inode: UInt64

  init(_ status: stat) {
    size = Int64(status.st_size)
    written = FileStamp.nanoseconds(status.st_mtim)
    changed = FileStamp.nanoseconds(status.st_ctim)
    inode = UInt64(status.st_ino)
  }

  static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
