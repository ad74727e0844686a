/// Makes workbooks of Excel out of the parts that a test is about.
struct OfficeMaker {
  var sheets: [(name: String, state: String, data: String)] = []
  var sharedTexts: String?
  /// The format codes that are given by the styles 1, 2 and so on; style 0 has none.
  var formats: [String] = []
  var properties = ""
  var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  var contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  /// One sheet with rows in the words of the format.
  init(_ rows: String, sharedTexts: String? = nil, formats: [String] = []) {
    sheets = [("Blad1", "visible", rows)]
    self.sharedTexts = sharedTexts
    self.formats = formats
  }

  var bytes: [UInt8] {
    let zip = ZipMaker()
    addFrame(to: zip)
    for (index, sheet) in sheets.enumerated() {
      zip.add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.data)</sheetData></worksheet>")
    }
    return zip.finished()
  }

  /// Everything but the sheets.
  func addFrame(to zip: ZipMaker) {
    zip.add(
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(contentType)\"/></Types>")
    zip.add("_rels/.rels", related([("r1", "officeDocument", "xl/workbook.xml")]))
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0 + 1)\"/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\"><workbookPr \(properties)/>"
        + "<sheets>\(list.joined())</sheets></workbook>")
    let parts = sheets.indices.map { ("s\($0 + 1)", "worksheet", "/xl/worksheets/sheet\($0 + 1).xml") }
    zip.add(
      "xl/_rels/workbook.xml.rels",
      related(parts + [("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "styles.xml")]))
    zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(sharedTexts ?? "")</sst>")
    zip.add("xl/styles.xml", styles)
  }

  private var styles: String {
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>" }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }

  private func related(_ targets: [(id: String, kind: String, part: String)]) -> String {
    let lines = targets.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.kind)\" Target=\"\($0.part)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "\(lines.joined())</Relationships>"
  }
}
