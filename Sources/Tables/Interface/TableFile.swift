/// A table that somebody sent: a text with delimiters, or a workbook with sheets.
///
/// Opening it recognises the format by what is in the file, never by its name, and reads no rows yet:
///
///     let file = try TableFile(bytes)
///     for sheet in file.sheets where !sheet.isHidden {
///       try file.read(sheet) { row in
///         if row[0].text == "Totaal" { return .stop }
///         return .goOn
///       }
///     }
///
/// Rows pass by one at a time, so that a hundred thousand take no more memory than ten. The bytes come in and
/// no file is opened: what may be read is for the caller to say.
package final class TableFile {
  package let format: TableFormat
  /// In the order of the workbook. A text with delimiters has one, without a name.
  package let sheets: [TableSheet]

  private let source: any RowSource
  private let limits: TableLimits

  /// - Throws: the first fault that shows before any row is read: no table, encrypted, damaged, too large.
  package init(_ bytes: [UInt8], limits: TableLimits = .standard) throws(TableFault) {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(.file, limit: limits.fileBytes, at: nil) }
    source =
      switch try FileKind(bytes) {
      case .archive: try Workbooks.open(ZipArchive(bytes, limits: limits), limits: limits)
      case .text: try DelimitedText(bytes, limits: limits)
      }
    format = source.format
    sheets = source.sheets
    self.limits = limits
    if sheets.isEmpty { throw .emptyFile }
  }

  /// How numbers are written in the cells of this file that are text.
  package var notation: NumberNotation { source.notation }

  /// Gives each row of a sheet that has anything in it, in the order of the file.
  ///
  /// - Throws: `.emptySheet` when there was no such row, or the fault at which reading ended; rows that came
  ///   before it have been given.
  /// - Returns: the cells that are merged; what the end of the file says of it is only known when no row
  ///   asked to
  ///   stop.
  @discardableResult
  package func read(
    _ sheet: TableSheet, row visit: (TableRow) -> RowVisit
  ) throws(TableFault) -> [CellRange] {
    var failure: TableFault?
    let merged = withoutActuallyEscaping(visit) { visit in
      let delivery = RowDelivery(limits: limits, visit: visit)
      do throws(Interruption) {
        try source.read(sheet, into: delivery)
      } catch {
        if case .fault(let fault) = error { failure = fault }
      }
      if delivery.rows == 0, failure == nil { failure = .emptySheet(sheet.name) }
      return delivery.merged
    }
    if let failure { throw failure }
    return merged
  }
}

/// Whether the reader of rows wants another.
package enum RowVisit: Sendable {
  case goOn, stop
}

/// What kind of file the bytes turned out to be.
package enum TableFormat: Hashable, Sendable {
  case delimited(DelimitedDialect)
  /// Excel's workbook, `.xlsx` or `.xlsm`.
  case office
  /// The spreadsheet of OpenDocument, `.ods`.
  case openDocument
}

/// One sheet of a workbook, or the whole of a text with delimiters.
package struct TableSheet: Hashable, Sendable {
  /// As on its tab. A text with delimiters has none.
  package var name: String
  /// Whether who opens the workbook does not see it.
  package var isHidden: Bool
  /// Which of the sheets it is, counted from zero.
  package var index: Int
}
