/// A text with delimiters that was opened.
struct DelimitedText: RowSource {
  let format: TableFormat
  let sheets = [TableSheet(name: "", isHidden: false, index: 0)]
  private(set) var notation = NumberNotation.unknown

  private let text: DecodedText
  private let delimiter: UInt8
  /// The bytes of a line that only announces the delimiter.
  private let announcementLength: Int

  init(_ bytes: [UInt8], limits: TableLimits) throws(TableFault) {
    let text = DecodedText(bytes)
    let sample = try text.sample(DelimiterChoice.sampleBytes)
    try DelimitedText.refuseBinary(sample)
    let announcement = DelimiterChoice.announcement(in: sample)
    let isWhole = sample.count < DelimiterChoice.sampleBytes
    let rest = Array(sample.dropFirst(announcement?.length ?? 0))
    guard !isWhole || rest.contains(where: { $0 > 0x20 }) else { throw .emptyFile }
    let delimiter = announcement?.delimiter ?? DelimiterChoice.delimiter(of: rest, isWhole: isWhole)

    self.text = text
    // Without a delimiter each line is one cell; no text has this byte.
    self.delimiter = delimiter?.rawValue ?? 0x1F
    announcementLength = announcement?.length ?? 0
    format = .delimited(DelimitedDialect(encoding: text.encoding, delimiter: delimiter))
    if delimiter == .semicolon || DelimitedText.showsDecimalComma(self, limits: limits) { notation = .dutch }
  }

  /// Where every byte may be one of a picture, a place would say nothing.
  private static func refuseBinary(_ sample: [UInt8]) throws(TableFault) {
    let odd = sample.lazy.filter { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.count
    if odd > max(8, sample.count / 20) { throw .notATable }
  }

  /// One number with a decimal comma anywhere tells how all of them are written.
  private static func showsDecimalComma(_ text: DelimitedText, limits: TableLimits) -> Bool {
    var found = false
    let delivery = RowDelivery(limits: limits) { row in
      found = row.cells.contains { WrittenNumber($0.text)?.showsDecimalComma ?? false }
      return found ? .stop : .goOn
    }
    // A fault is told when the rows are read for good.
    try? text.read(text.sheets[0], into: delivery)
    return found
  }

  func read(_ sheet: TableSheet, into delivery: RowDelivery) throws(Interruption) {
    let pass = DelimitedPass(
      delimiter: delimiter, firstLine: announcementLength > 0 ? 2 : 1, delivery: delivery)
    var skipped = announcementLength
    try text.forEachPiece { piece throws(Interruption) in
      try pass.take(UnsafeBufferPointer(rebasing: piece.dropFirst(skipped)))
      skipped = 0
    }
    try pass.end()
  }
}
