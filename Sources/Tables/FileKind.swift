/// What the first bytes of a file say it is, as far as it could be a table.
enum FileKind {
  /// A zip archive, as workbooks are.
  case archive
  case text

  init(_ bytes: [UInt8]) throws(TableFault) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw FileKind.faultOfOldContainer(bytes)
    } else if FileKind.foreign.contains(where: { FileKind.starts(bytes, with: $0) }) {
      throw .notATable
    } else {
      self = .text
    }
  }

  /// Formats that start with text but are no table. Web pages are what some programs write when asked for
  /// `.xls`.
  private static let foreign = [
    "%pdf", "{\\rtf", "<?xml", "<!doctype", "<html", "<table", "<meta", "pk\u{5}\u{6}", "pk\u{7}\u{8}",
  ]

  /// Compares without regard to capitals, after white space and the mark of UTF-8.
  private static func starts(_ bytes: [UInt8], with start: String) -> Bool {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = bytes.dropFirst(marked ? 3 : 0).prefix(1024).drop { $0 <= 0x20 && $0 >= 0x09 }
    return text.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.starts(with: start.utf8)
  }

  /// Before 2007 Excel kept its workbooks in a container with named streams. It still puts a new workbook
  /// with a password into one.
  private static func faultOfOldContainer(_ bytes: [UInt8]) -> TableFault {
    if has(stream: "EncryptedPackage", in: bytes) { return .encrypted }
    return has(stream: "Workbook", in: bytes) || has(stream: "Book", in: bytes) ? .oldWorkbook : .notATable
  }

  /// The names are in UTF-16 and end with a zero; each starts an entry of 128 bytes.
  private static func has(stream: String, in bytes: [UInt8]) -> Bool {
    let name = (Array(stream.utf16) + [0]).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }
}
