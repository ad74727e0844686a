/// The bytes of a text as UTF-8, in pieces, whatever they were encoded in.
struct DecodedText {
  let encoding: TextEncoding
  private let bytes: [UInt8]
  private let start: Int

  private static let pieceUnits = 16 * 1024

  init(_ bytes: [UInt8]) {
    let (encoding, markLength) = TextEncoding.of(bytes)
    self.encoding = encoding
    self.bytes = bytes
    start = markLength
  }

  /// The start of the text, cut off anywhere.
  func sample(_ count: Int) throws(TableFault) -> [UInt8] {
    var result: [UInt8] = []
    do throws(Interruption) {
      try forEachPiece { piece throws(Interruption) in
        result += piece.prefix(count - result.count)
        if result.count == count { throw .stopped }
      }
    } catch {
      if case .fault(let fault) = error { throw fault }
    }
    return result
  }

  func forEachPiece(
    _ take: (UnsafeBufferPointer<UInt8>) throws(Interruption) -> Void
  ) throws(Interruption) {
    var failure: Interruption?
    bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[start...])
      do throws(Interruption) {
        switch encoding {
        case .utf8: try take(text)
        case .windows1252: try forEachUnit(count: text.count, take) { Windows1252.unit(of: text[$0]) }
        case .utf16LittleEndian:
          try forEachUnit(count: text.count / 2, take) {
            UInt16(text[2 * $0]) | UInt16(text[2 * $0 + 1]) << 8
          }
        case .utf16BigEndian:
          try forEachUnit(count: text.count / 2, take) {
            UInt16(text[2 * $0]) << 8 | UInt16(text[2 * $0 + 1])
          }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Pieces never end within a pair of units, and half a pair alone becomes the sign for what is no
  /// character.
  private func forEachUnit(
    count: Int, _ take: (UnsafeBufferPointer<UInt8>) throws(Interruption) -> Void, unit: (Int) -> UInt16
  ) throws(Interruption) {
    var piece: [UInt8] = []
    var index = 0
    while index < count {
      piece.removeAll(keepingCapacity: true)
      let end = min(index + DecodedText.pieceUnits, count)
      while index < end {
        let first = unit(index)
        index += 1
        guard UTF16.isSurrogate(first) else {
          piece.append(scalar: UInt32(first))
          continue
        }
        let second = UTF16.isLeadSurrogate(first) && index < count ? unit(index) : 0
        guard UTF16.isTrailSurrogate(second) else {
          piece.append(scalar: 0xFFFD)
          continue
        }
        index += 1
        piece.append(scalar: 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
      }
      var failure: Interruption?
      piece.withUnsafeBufferPointer { piece in
        do throws(Interruption) { try take(piece) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }
}
