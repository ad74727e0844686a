import CMinizip

/// Packs an archive in memory, part by part.
final class ZipMaker {
  private var bytes: [UInt8] = []
  private var position = 0
  private var handle: zipFile?

  init() {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { _, _, _, _ in 0 }
    functions.zwrite_file = { opaque, _, source, count in
      ZipMaker.at(opaque).write(UnsafeRawBufferPointer(start: source, count: Int(count)))
    }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(ZipMaker.at(opaque).position) }
    functions.zseek64_file = { opaque, _, offset, origin in
      let maker = ZipMaker.at(opaque)
      maker.position = Int(offset) + (origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : maker.bytes.count)
      return 0
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    handle = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions)
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> ZipMaker {
    Unmanaged.fromOpaque(opaque!).takeUnretainedValue()
  }

  private func write(_ source: UnsafeRawBufferPointer) -> uLong {
    let overwritten = min(source.count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overwritten, with: source)
    position += source.count
    return uLong(source.count)
  }

  /// Adds a part; `times` writes its text that often.
  func add(_ name: String, _ text: String, times: Int = 1, password: String? = nil) {
    open(name, password: password, checksum: password == nil ? 0 : ZipMaker.checksum(of: text))
    for _ in 0..<times { append(text) }
    close()
  }

  func open(_ name: String, password: String? = nil, checksum: uLong = 0) {
    zipOpenNewFileInZip3_64(
      handle, name, nil, nil, 0, nil, 0, nil, Z_DEFLATED, 1, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
      password, checksum, 0)
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { _ = zipWriteInFileInZip(handle, $0.baseAddress, UInt32($0.count)) }
  }

  func close() { zipCloseFileInZip(handle) }

  private static func checksum(of text: String) -> uLong {
    var text = text
    return text.withUTF8 { crc32(0, $0.baseAddress, UInt32($0.count)) }
  }

  func finished() -> [UInt8] {
    zipClose(handle, nil)
    return bytes
  }
}
