/// Makes spreadsheets of OpenDocument.
enum DocumentMaker {
  static let type = "application/vnd.oasis.opendocument.spreadsheet"

  /// One sheet with rows in the words of the format.
  static func bytes(_ rows: String) -> [UInt8] {
    bytes(tables: "<table:table table:name=\"Blad1\">\(rows)</table:table>")
  }

  static func bytes(tables: String, styles: String = "", manifest: String = "") -> [UInt8] {
    let zip = ZipMaker()
    zip.add("mimetype", type)
    zip.add("content.xml", content(tables: tables, styles: styles))
    zip.add(
      "META-INF/manifest.xml",
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)</m:manifest>")
    return zip.finished()
  }

  private static func content(tables: String, styles: String) -> String {
    let names = ["office", "table", "text", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let calculation = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    return "<office:document-content \(names.joined(separator: " ")) xmlns:calcext=\"\(calculation)\">"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
  }
}
