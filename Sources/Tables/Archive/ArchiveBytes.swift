import CMinizip

/// An archive in memory, read by minizip as if it were a file.
final class ArchiveBytes {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Opens the archive; `nil` where it has no directory. The handle holds only as long as this object does.
  func open() -> unzFile? {
    position = 0
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { opaque, _, target, count in
      ArchiveBytes.at(opaque).read(UnsafeMutableRawBufferPointer(start: target, count: Int(count)))
    }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(ArchiveBytes.at(opaque).position) }
    functions.zseek64_file = { opaque, _, offset, origin in ArchiveBytes.at(opaque).seek(offset, from: origin)
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return unzOpen2_64(nil, &functions)
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> ArchiveBytes {
    Unmanaged.fromOpaque(opaque!).takeUnretainedValue()
  }

  private func read(_ target: UnsafeMutableRawBufferPointer) -> uLong {
    let count = min(target.count, bytes.count - position)
    bytes.withUnsafeBytes {
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    return uLong(count)
  }

  /// A damaged archive asks for places outside it; none is given.
  private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Int {
    let start =
      origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_END ? bytes.count : position
    let (target, overflow) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !overflow, target >= 0, target <= bytes.count else { return -1 }
    position = target
    return 0
  }
}
