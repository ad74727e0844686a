import CLibcsv

/// One pass over a text with delimiters. libcsv says what is a cell; this says where it stands.
///
/// libcsv knows no places, but it ends a cell at the very byte that ends it. So the text is given to it in
/// spans that end at a delimiter or a line break: when it then reports a cell, that byte is where the cell
/// ended.
final class DelimitedPass {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let cells: CellCollector
  private let delivery: RowDelivery
  private let delimiter: UInt8

  private var line: Int
  /// Of the character that was read last.
  private var column = 0
  private var followsReturn = false

  init(delimiter: UInt8, firstLine: Int, delivery: RowDelivery) {
    self.delimiter = delimiter
    self.delivery = delivery
    line = firstLine
    cells = CellCollector(line: firstLine, limit: delivery.limits.textBytes)
    parser = .allocate(capacity: 1)
    csv_init(parser, DelimitedPass.strict)
    csv_set_delim(parser, delimiter)
    csv_set_blk_size(parser, 4096)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// Line breaks between rows are reported too, so that each span that ends outside quotes reports something.
  private static let strict = UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)

  /// The next piece of the text in UTF-8, cut anywhere.
  func take(_ text: UnsafeBufferPointer<UInt8>) throws(Interruption) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte & 0xC0 != 0x80 { column += 1 }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { throw .fault(.notText(at: here)) }
      if byte == delimiter || byte == 0x0A || byte == 0x0D {
        try parse(text, start..<index + 1)
        start = index + 1
        try passed(byte)
      } else {
        followsReturn = false
      }
    }
    try parse(text, start..<text.count)
  }

  func end() throws(Interruption) {
    guard csv_fini(parser, takeCell, takeRow, cells.address) == 0 else {
      throw .fault(.unterminatedQuote(at: cells.start))
    }
    if let fault = cells.fault { throw .fault(fault) }
    try deliver()
  }

  private var here: TablePlace { .text(line: line, column: column) }

  /// Goes on to the place after a delimiter or a line break, and gives the row that it ended.
  private func passed(_ byte: UInt8) throws(Interruption) {
    if byte == delimiter {
      followsReturn = false
    } else {
      if byte == 0x0D || !followsReturn { line += 1 }
      followsReturn = byte == 0x0D
      column = 0
    }
    guard cells.hasReported else { return }
    try deliver()
    cells.hasReported = false
    cells.start = .text(line: line, column: column + 1)
  }

  private func parse(_ text: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) throws(Interruption) {
    var rest = UnsafeBufferPointer(rebasing: text[span])
    cells.end = here
    while !rest.isEmpty {
      let parsed = csv_parse(parser, rest.baseAddress, rest.count, takeCell, takeRow, cells.address)
      rest = UnsafeBufferPointer(rebasing: rest[parsed...])
      if !rest.isEmpty { try passStrayQuote(&rest) }
    }
    try delivery.admit(textBytes: parser.pointee.entry_pos, at: cells.start)
    if let fault = cells.fault { throw .fault(fault) }
    try delivery.admit(column: cells.row.count - 1, at: cells.start)
  }

  /// A quote within a cell that does not start with one is a sign like any other, as for inches. After a cell
  /// that was quoted nothing may follow, since then nobody can say where the cell ends.
  private func passStrayQuote(_ rest: inout UnsafeBufferPointer<UInt8>) throws(Interruption) {
    guard csv_error(parser) == CSV_EPARSE, parser.pointee.quoted == 0 else {
      throw .fault(.textAfterQuote(at: cells.start))
    }
    csv_set_opts(parser, UInt8(CSV_REPALL_NL))
    let parsed = csv_parse(parser, rest.baseAddress, 1, takeCell, takeRow, cells.address)
    csv_set_opts(parser, DelimitedPass.strict)
    rest = UnsafeBufferPointer(rebasing: rest[parsed...])
  }

  private func deliver() throws(Interruption) {
    guard let row = cells.takeRow() else { return }
    try delivery.deliver(row)
  }
}

private let takeCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
  CellCollector.at($2).addCell(UnsafeRawBufferPointer(start: $0, count: $1))
}

private let takeRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
  CellCollector.at($1).endRow()
}
