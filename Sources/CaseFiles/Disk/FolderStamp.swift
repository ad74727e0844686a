import Glibc
internal import Supervision

/// What the disk said about the files of a folder at one look. Comparing it with an earlier one tells what
/// another program changed, without reading a file.
package struct FolderStamp: Sendable {
  /// A file written this short a time before a look may be written again within the same tick of the file
  /// system's clock and then keeps its stamp; two seconds is the coarsest clock in use (FAT).
  private static let coarsestTick: Int64 = 2_000_000_000
  /// A file may be written while the others of a look are read, but a time of writing further in the future
  /// says nothing, and must not make its file be read at every look.
  private static let longestLook: Int64 = 60_000_000_000

  private struct File: Sendable {
    var name: String
    var stamp: FileStamp?
    var isSettled: Bool
  }

  /// In the order of the names.
  private var files: [File]

  /// The stamp of a folder without files.
  package init() {
    files = []
  }

  /// Looks at the files of these names, which are in the order of their bytes; those that are not there are
  /// left out. One system call for each.
  package init(of names: [String], in folder: Folder) {
    let now = FolderStamp.now
    files = names.compactMap { name in
      do throws(FileFault) {
        let stamp = FileStamp(try folder.status(of: name))
        return File(name: name, stamp: stamp, isSettled: FolderStamp.isSettled(stamp, at: now))
      } catch {
        return error == .vanished ? nil : File(name: name, stamp: nil, isSettled: true)
      }
    }
  }

  /// Keeps the stamps that reading the files gave, so that the first look costs nothing. `nil` stands for a
  /// file that could not be opened; it is looked at again.
  /// - Parameter begun: when the reading began, in nanoseconds since 1970.
  package init(names: [String], stamps: [FileStamp?], begun: Int64) {
    files = zip(names, stamps).map { name, stamp in
      let isSettled = stamp.map { FolderStamp.isSettled($0, at: begun) } ?? false
      return File(name: name, stamp: stamp, isSettled: isSettled)
    }
  }

  /// Nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FileStamp.nanoseconds(time)
  }

  private static func isSettled(_ stamp: FileStamp, at now: Int64) -> Bool {
    !(now - coarsestTick..<now + longestLook).contains(stamp.written)
  }

  /// What is to be read again, and what is gone.
  package struct Changes: Hashable, Sendable {
    /// New and changed files, and those that may have changed unseen, in the order of the names.
    package var toRead: [String]
    package var removed: [String]

    package init(toRead: [String] = [], removed: [String] = []) {
      self.toRead = toRead
      self.removed = removed
    }

    package var isEmpty: Bool { toRead.isEmpty && removed.isEmpty }
  }

  package func changes(since earlier: FolderStamp) -> Changes {
    var changes = Changes()
    var old = earlier.files[...]
    for file in files {
      while let gone = old.first, gone.name.utf8.lexicographicallyPrecedes(file.name.utf8) {
        changes.removed.append(gone.name)
        old.removeFirst()
      }
      if let before = old.first, before.name == file.name {
        old.removeFirst()
        if before.isSettled && before.stamp == file.stamp { continue }
      }
      changes.toRead.append(file.name)
    }
    changes.removed += old.map(\.name)
    return changes
  }
}
