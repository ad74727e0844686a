import CMinizip

/// What the directory of an archive says of one part.
struct ZipPart {
  var name: String
  var position: unz64_file_pos
  var isEncrypted: Bool
  var packedSize: Int
  var unpackedSize: Int

  static func all(in handle: unzFile, limit: Int) throws(TableFault) -> [String: ZipPart] {
    var parts: [String: ZipPart] = [:]
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      guard let part = ZipPart(current: handle) else { throw .damaged(part: nil) }
      parts[part.name.lowercased()] = part
      guard parts.count <= limit else { throw .tooLarge(.parts, limit: limit, at: nil) }
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: nil) }
    return parts
  }

  private static let longestName = 1024

  private init?(current handle: unzFile) {
    var info = unz_file_info64()
    var position = unz64_file_pos()
    let name = UnsafeMutableBufferPointer<CChar>.allocate(capacity: ZipPart.longestName)
    defer { name.deallocate() }
    let status = unzGetCurrentFileInfo64(handle, &info, name.baseAddress, uLong(name.count), nil, 0, nil, 0)
    guard status == UNZ_OK, info.size_filename < name.count, unzGetFilePos64(handle, &position) == UNZ_OK,
      let packedSize = Int(exactly: info.compressed_size),
      let unpackedSize = Int(exactly: info.uncompressed_size)
    else { return nil }
    let bytes = name.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }
    self.name = String(decoding: bytes, as: UTF8.self)
    self.position = position
    isEncrypted = info.flag & 1 != 0
    self.packedSize = packedSize
    self.unpackedSize = unpackedSize
  }
}
