/// Keeps what libcsv reports until the row is whole.
final class CellCollector {
  private(set) var row: [TableCell] = []
  /// Where the cell starts that comes next.
  var start: TablePlace
  /// What was read last.
  var end: TablePlace
  /// Whether a cell or a row was reported since this was last put off.
  var hasReported = false
  private(set) var fault: TableFault?

  private var line: Int
  private var isWhole = false

  private let limit: Int

  init(line: Int, limit: Int) {
    self.line = line
    self.limit = limit
    start = .text(line: line, column: 1)
    end = start
  }

  /// What libcsv carries along. It holds only as long as this object does.
  var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func at(_ address: UnsafeMutableRawPointer?) -> CellCollector {
    Unmanaged.fromOpaque(address!).takeUnretainedValue()
  }

  func addCell(_ bytes: UnsafeRawBufferPointer) {
    hasReported = true
    if row.isEmpty, case .text(let line, _) = start { self.line = line }
    guard bytes.count <= limit else { return refuse(.tooLarge(.text, limit: limit, at: start)) }
    guard let text = CellCollector.text(bytes) else { return refuse(.notText(at: start)) }
    row.append(TableCell(text, text.isEmpty ? .empty : .text, at: start, column: row.count))
  }

  private func refuse(_ fault: TableFault) {
    if self.fault == nil { self.fault = fault }
  }

  func endRow() {
    hasReported = true
    isWhole = true
  }

  /// The row, once it is whole.
  func takeRow() -> TableRow? {
    guard isWhole else { return nil }
    isWhole = false
    defer { row.removeAll() }
    return TableRow(number: line, isHidden: false, cells: row, end: end)
  }

  /// `nil` where the bytes are no UTF-8, as after a mark that says they are. Line breaks become plain ones.
  private static func text(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard let text = String(validating: bytes.bindMemory(to: UInt8.self), as: UTF8.self) else { return nil }
    guard text.utf8.contains(0x0D) else { return text }
    return String(text.map { $0.isNewline ? "\n" : $0 })
  }
}
