import CMinizip

/// The parts of a zip archive, unpacked piece by piece.
final class ZipArchive {
  let limits: TableLimits
  private let bytes: ArchiveBytes
  /// By their names without capitals, since the formats that are packed so do not look at them.
  private let parts: [String: ZipPart]
  /// The parts that were read, and what they hold together. Reading one again makes nothing grow.
  private var counted: Set<String> = []
  private var unpacked = 0

  init(_ bytes: [UInt8], limits: TableLimits) throws(TableFault) {
    self.limits = limits
    self.bytes = ArchiveBytes(bytes)
    guard let handle = self.bytes.open() else { throw .damaged(part: nil) }
    defer { unzClose(handle) }
    parts = try ZipPart.all(in: handle, limit: limits.parts)
  }

  func has(_ name: String) -> Bool { parts[name.lowercased()] != nil }

  /// Gives what a part holds in pieces. What it says of its size is checked first, and what comes out as it
  /// comes.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(Interruption) -> Void
  ) throws(Interruption) {
    guard let part = parts[name.lowercased()] else { throw .fault(.missingPart(name)) }
    if part.isEncrypted { throw .fault(.encrypted) }
    try admit(part)
    guard let handle = bytes.open() else { throw .fault(.damaged(part: nil)) }
    defer { unzClose(handle) }
    var position = part.position
    guard unzGoToFilePos64(handle, &position) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .fault(.damaged(part: part.name))
    }
    try unpack(part, from: handle, take)
    guard unzCloseCurrentFile(handle) == UNZ_OK else { throw .fault(.damaged(part: part.name)) }
  }

  private static let pieceBytes = 64 * 1024

  private func unpack(
    _ part: ZipPart, from handle: unzFile, _ take: (UnsafeRawBufferPointer) throws(Interruption) -> Void
  ) throws(Interruption) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: ZipArchive.pieceBytes, alignment: 16)
    defer { piece.deallocate() }
    var total = 0
    while true {
      let count = Int(unzReadCurrentFile(handle, piece.baseAddress, UInt32(piece.count)))
      guard count >= 0 else { throw .fault(.damaged(part: part.name)) }
      if count == 0 { break }
      total += count
      guard total <= part.unpackedSize else { throw .fault(.damaged(part: part.name)) }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    // minizip compares checksums only where the size is right.
    guard total == part.unpackedSize else { throw .fault(.damaged(part: part.name)) }
  }

  /// minizip never gives more than a part says it holds, so a part that says too little fails on its
  /// checksum.
  private func admit(_ part: ZipPart) throws(Interruption) {
    guard counted.insert(part.name).inserted else { return }
    guard part.unpackedSize <= limits.unpackedBytes - unpacked else {
      throw .fault(.tooLarge(.unpacked, limit: limits.unpackedBytes, at: nil))
    }
    unpacked += part.unpackedSize
    guard part.unpackedSize > limits.freelyUnpackedBytes else { return }
    guard part.unpackedSize / max(part.packedSize, 1) <= limits.unpackedRatio else {
      throw .fault(.tooLarge(.ratio, limit: limits.unpackedRatio, at: nil))
    }
  }
}
