import CMinizip

/// A zip archive made in memory: the same entries give the same bytes, since no entry says when it was written.
struct ZipArchive {
  private let memory = ZipMemory()
  private let archive: zipFile?
  private var isWhole: Bool

  init() {
    var functions = ZipMemory.functions
    functions.opaque = Unmanaged.passUnretained(memory).toOpaque()
    archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions)
    isWhole = archive != nil
  }

  /// - Parameter compressed: the entry that says what the archive is must be readable as it is.
  mutating func add(_ name: String, _ text: String, compressed: Bool = true) {
    var about = zip_fileinfo()
    // 1 January 1980, the first day the format knows.
    about.dosDate = 0x0021_0000
    let opened = zipOpenNewFileInZip64(
      archive, name, &about, nil, 0, nil, 0, nil, compressed ? Z_DEFLATED : 0,
      compressed ? Z_BEST_COMPRESSION : 0, 0)
    let bytes = Array(text.utf8)
    let written = bytes.withUnsafeBytes { zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count)) }
    isWhole = isWhole && opened == ZIP_OK && written == ZIP_OK && zipCloseFileInZip(archive) == ZIP_OK
  }

  /// The bytes of the archive; `nil` when something went wrong, which in memory is only the lack of it.
  consuming func finished() -> [UInt8]? {
    let closed = zipClose(archive, nil) == ZIP_OK
    return withExtendedLifetime(memory) { isWhole && closed ? memory.bytes : nil }
  }
}

/// The memory that minizip writes in as if it were a file.
private final class ZipMemory {
  var bytes: [UInt8] = []
  var place = 0

  static func of(_ pointer: UnsafeMutableRawPointer?) -> ZipMemory? {
    pointer.map { Unmanaged<ZipMemory>.fromOpaque($0).takeUnretainedValue() }
  }

  func write(_ data: UnsafeRawBufferPointer) {
    let end = place + data.count
    if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
    bytes.replaceSubrange(place..<end, with: data)
    place = end
  }

  static var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.zopen64_file = { memory, _, _ in memory }
    functions.zwrite_file = { memory, _, data, size in
      ZipMemory.of(memory)?.write(UnsafeRawBufferPointer(start: data, count: Int(size)))
      return size
    }
    functions.zread_file = { memory, _, data, size in
      guard let memory = ZipMemory.of(memory), let data else { return 0 }
      let count = min(Int(size), memory.bytes.count - memory.place)
      memory.bytes.withUnsafeBytes {
        data.copyMemory(from: $0.baseAddress! + memory.place, byteCount: count)
      }
      memory.place += count
      return UInt(count)
    }
    functions.ztell64_file = { memory, _ in UInt64(ZipMemory.of(memory)?.place ?? 0) }
    functions.zseek64_file = { memory, _, offset, origin in
      guard let memory = ZipMemory.of(memory) else { return -1 }
      let from = [0, memory.place, memory.bytes.count][Int(origin)]
      memory.place = from + Int(offset)
      return 0
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }
}
