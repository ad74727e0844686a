/// Why a file could not be read as a table, without words: `Wording` says them.
package enum TableFault: Error, Hashable, Sendable {
  /// No bytes, only white space, or a workbook without a sheet.
  case emptyFile
  /// No row of the sheet has anything in it.
  case emptySheet(String)
  /// Something else than a table: a picture, a letter, a web page that was named `.xls`.
  case notATable
  /// A byte that no text has, such as NUL, or one that no known encoding has.
  case notText(at: TablePlace)
  /// A workbook or an archive that takes a password.
  case encrypted
  /// Excel's format from before 2007, `.xls`.
  case oldWorkbook
  /// Excel's binary format, `.xlsb`.
  case binaryWorkbook
  /// The archive is cut off, or a part of it has another checksum than it should.
  case damaged(part: String?)
  /// A part of the workbook that must be there is not.
  case missingPart(String)
  /// A part of the workbook is not what its format asks for. Line and column count from one.
  case malformed(part: String, line: Int, column: Int)
  /// A part of the workbook declares a document type, which no workbook needs and which can make it grow
  /// without end.
  case documentType(part: String, line: Int, column: Int)
  /// More of something than is ever asked for. It stands where the first came that was too many.
  case tooLarge(TableMeasure, limit: Int, at: TablePlace?)
  /// A quote that is opened here is never closed.
  case unterminatedQuote(at: TablePlace)
  /// After a quote was closed more text comes before the delimiter. The place is that of the cell.
  case textAfterQuote(at: TablePlace)
}

/// What there can be too much of.
package enum TableMeasure: Hashable, Sendable {
  /// Bytes of the file.
  case file
  /// Bytes that come out of an archive: what its parts say, or what they turn out to hold.
  case unpacked
  /// How many times its packed size a part unpacks to: the mark of an archive made to fill a memory.
  case ratio
  case parts
  case rows, columns, cells
  /// Bytes in one cell, or in one tag of a workbook.
  case text
  /// Bytes of the texts that the sheets of a workbook share.
  case sharedText
  /// Elements within elements.
  case depth
}
