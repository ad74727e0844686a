import Glibc
internal import Supervision

/// What this program saved last, and how it left the disk then. As long as the disk says the same, nobody has saved
/// anything since: then the log need not be read to know what it has last of these files, and no folder looked
/// through for what a crash left behind.
///
/// A step that somebody saved always makes the log longer. A temporary file without a line in the log is only
/// rubbish: one that nothing here tells of goes when a program next starts.
struct Latest {
  /// The file of the log that has the line of the step; there is no later one.
  let log: String
  private let texts: [String: FileText?]
  private let stamps: [FileStamp?]

  /// - Parameter log: the file in which the line was written, under the lock that is still held.
  init(_ writes: [FileWrite], log: String, in files: StoreFiles) {
    self.log = log
    texts = Dictionary(writes.map { ($0.path, $0.after) }) { $1 }
    stamps = Latest.stamps(of: log, in: files)
  }

  /// The text that the step left; `nil` when it did not write the file. Inside it `nil` says that the file went.
  func text(of path: String) -> FileText?? { texts[path] }

  /// Whether nobody has saved since. Asked with the lock held.
  func isStanding(in files: StoreFiles) -> Bool { stamps == Latest.stamps(of: log, in: files) }

  private static func stamps(of log: String, in files: StoreFiles) -> [FileStamp?] {
    (TemporaryName.folders + [log]).map { stamp(files.place($0)) }
  }

  /// Opened, and not only asked about: what it is only asked, a network folder answers from memory.
  private static func stamp(_ path: String) -> FileStamp? {
    let file = uninterrupted { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    return fstat(file, &status) == 0 ? FileStamp(status) : nil
  }
}
