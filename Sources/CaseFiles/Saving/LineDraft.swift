import Glibc
internal import Supervision

/// The records of a step's files, in the bytes in which they come into its line of the log. What does not fit in a
/// small room waits on the disk, in a file that nobody sees.
final class LineDraft {
  private let files: StoreFiles
  /// Where that file is made, which has no name from then on.
  private let place: String
  private var held: [UInt8] = []
  private var file: Int32 = -1
  private(set) var size = 0
  static let mostHeld = 256 * 1024

  init(_ files: StoreFiles, place: String) {
    self.files = files
    self.place = place
  }

  deinit {
    if file >= 0 { close(file) }
  }

  func add(_ record: [UInt8]) throws(SaveFailure) {
    if size > 0 { held.append(UInt8(ascii: ",")) }
    held += record
    size += record.count + 1
    if held.count > LineDraft.mostHeld { try putAway() }
  }

  /// Hands all of it to `body`, in pieces.
  func read(_ body: ([UInt8]) throws(SaveFailure) -> Void) throws(SaveFailure) {
    var offset = 0
    while file >= 0 {
      let piece = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { room, count in
        count = max(0, uninterrupted { pread(file, room.baseAddress, room.count, offset) })
      }
      if piece.isEmpty { break }
      try body(piece)
      offset += piece.count
    }
    guard offset + held.count >= size - 1 else { throw .disk(path: place, code: EIO) }
    if !held.isEmpty { try body(held) }
  }

  private func putAway() throws(SaveFailure) {
    if file < 0 {
      try files.makeFolder(LogFiles.folder)
      file = try files.disk.open(files.place(place), O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
      try files.remove(place)
    }
    try files.disk.write(held, to: file, path: place)
    held.removeAll(keepingCapacity: true)
  }
}
