import Display

/// A document as the body of an OpenDocument text, in the styles that its template defines.
enum OpenDocumentBody {
  static func body(of blocks: [Block]) -> String {
    var tables = 0
    return blocks.map { block in
      if case .table = block { tables += 1 }
      return "\(element(of: block, table: tables))\n"
    }.joined()
  }

  private static func element(of block: Block, table number: Int) -> String {
    switch block {
    case .heading(let title, let level):
      "<text:h text:style-name=\"Heading_20_\(level)\" text:outline-level=\"\(level)\">\(inline(title))</text:h>"
    case .paragraph(let lines):
      paragraph(lines.map(inline).joined(separator: "<text:line-break/>"), "Text_20_body")
    case .list(let items):
      "<text:list text:style-name=\"List_20_1\">"
        + items.map { "<text:list-item>\(paragraph(inline($0), "List"))</text:list-item>" }.joined()
        + "</text:list>"
    case .table(let header, let rows): table(header, rows, number)
    }
  }

  private static func paragraph(_ inside: String, _ style: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(inside)</text:p>"
  }

  private static func table(_ header: [String], _ rows: [[String]], _ number: Int) -> String {
    let shape = TableShape(rows)
    let columns = max(header.count, shape.columns)
    func line(_ row: [String], isHeader: Bool) -> String {
      let cells = (0..<columns).map { column in
        let kind = isHeader ? "Heading" : "Contents"
        let style = shape.isNumeric(column) ? "Number_20_\(kind)" : "Table_20_\(kind)"
        let inside = paragraph(inline(shape.cell(row, column)), style)
        return "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">\(inside)"
          + "</table:table-cell>"
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }
    return "<table:table table:name=\"Tabel\(number)\" table:style-name=\"Table\">"
      + (0..<columns).map { column in
        "<table:table-column table:style-name=\"Column\(weight(of: column, in: [header] + rows))\"/>"
      }.joined()
      + "<table:table-header-rows>\(line(header, isHeader: true))</table:table-header-rows>"
      + rows.map { line($0, isHeader: false) }.joined() + "</table:table>"
      + paragraph("", "Text_20_body")
  }

  /// The share of the width that a column gets: by its longest cell and the space around it, in the steps that
  /// the template has styles for.
  private static func weight(of column: Int, in rows: [[String]]) -> Int {
    let longest = rows.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0
    return min(60, max(8, (longest + 8) / 4 * 4))
  }

  private static func inline(_ text: String) -> String {
    Gap.turns(of: text).map { turn in
      turn.isGap
        ? "<text:span text:style-name=\"Gap\">\(turn.text.escaped)</text:span>" : turn.text.escaped
    }.joined()
  }
}
