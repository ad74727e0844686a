/// A document as the inside of an HTML page.
enum HTMLDocument {
  static func body(of blocks: [Block]) -> String {
    blocks.map { "\(element(of: $0))\n" }.joined()
  }

  private static func element(of block: Block) -> String {
    switch block {
    case .heading(let title, let level): "<h\(level)>\(inline(title))</h\(level)>"
    case .paragraph(let lines): "<p>\(lines.map(inline).joined(separator: "<br>\n"))</p>"
    case .list(let items): "<ul>\n" + items.map { "<li>\(inline($0))</li>\n" }.joined() + "</ul>"
    case .table(let header, let rows): table(header, rows)
    }
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let shape = TableShape(rows)
    var text = "<table>\n<thead>\n<tr>"
    for (column, title) in header.enumerated() {
      text += "<th scope=\"col\"\(style(shape, column))>\(inline(title))</th>"
    }
    text += "</tr>\n</thead>\n<tbody>\n"
    for row in rows {
      text += "<tr>"
      for column in 0..<max(header.count, row.count) {
        let cell = inline(shape.cell(row, column))
        text +=
          column == 0
          ? "<th scope=\"row\">\(cell)</th>" : "<td\(style(shape, column))>\(cell)</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table>"
  }

  private static func style(_ shape: TableShape, _ column: Int) -> String {
    shape.isNumeric(column) ? " class=\"getal\"" : ""
  }

  private static func inline(_ text: String) -> String {
    Gap.turns(of: text).map { turn in
      turn.isGap ? "<mark>\(turn.text.escaped)</mark>" : turn.text.escaped
    }.joined()
  }
}

extension StringProtocol {
  /// Safe inside an element of HTML and XML. XML has no place for most control characters at all.
  var escaped: String {
    var safe = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "&": safe += "&amp;"
      case "\"": safe += "&quot;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": safe += " "
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
