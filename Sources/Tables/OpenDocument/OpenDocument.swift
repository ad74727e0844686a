/// A spreadsheet of OpenDocument that was opened.
final class OpenDocument: RowSource {
  static let typePart = "mimetype"
  static let contentPart = "content.xml"
  private static let manifestPart = "META-INF/manifest.xml"

  let format = TableFormat.openDocument
  let notation = NumberNotation.unknown
  let sheets: [TableSheet]
  private let archive: ZipArchive

  init(_ archive: ZipArchive) throws(TableFault) {
    self.archive = archive
    guard try OpenDocument.type(of: archive).hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
    else {
      throw .notATable
    }
    if archive.has(OpenDocument.manifestPart) {
      let manifest = DocumentManifest()
      try archive.look(OpenDocument.manifestPart, manifest)
      if manifest.isEncrypted { throw .encrypted }
    }
    let list = DocumentSheetList()
    try archive.look(OpenDocument.contentPart, list)
    sheets = list.sheets
  }

  private static func type(of archive: ZipArchive) throws(TableFault) -> String {
    var bytes: [UInt8] = []
    do throws(Interruption) {
      try archive.read(typePart) { piece throws(Interruption) in
        bytes += piece.prefix(128)
        if bytes.count >= 128 { throw .stopped }
      }
    } catch {
      if case .fault(let fault) = error { throw fault }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func read(_ sheet: TableSheet, into delivery: RowDelivery) throws(Interruption) {
    try archive.read(OpenDocument.contentPart, DocumentRows(sheet: sheet, delivery: delivery))
  }
}

/// Whether the list of parts says that they take a password.
final class DocumentManifest: XMLListener {
  private(set) var isEncrypted = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == XMLName(.manifest, "encryption-data") { isEncrypted = true }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}
  func end(_ name: XMLName) {}
}

/// The sheets of a document, in a first pass over it: which are hidden stands in their styles.
final class DocumentSheetList: XMLListener {
  private(set) var sheets: [TableSheet] = []
  private var hiddenStyles: Set<String> = []
  private var style: String?
  private var depth = 0

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == XMLName(.style, "style") { style = attributes[.style, "name"] }
    if name == XMLName(.style, "table-properties"), attributes[.table, "display"] == "false", let style {
      hiddenStyles.insert(style)
    }
    guard name == XMLName(.table, "table") else { return }
    depth += 1
    // A table within a cell is no sheet.
    guard depth == 1 else { return }
    let isHidden = attributes[.table, "style-name"].map(hiddenStyles.contains) ?? false
    sheets.append(TableSheet(name: attributes[.table, "name"] ?? "", isHidden: isHidden, index: sheets.count))
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  func end(_ name: XMLName) {
    if name == XMLName(.table, "table") { depth -= 1 }
  }
}
