import Wording
/// A table of a page: a caption, column headings with a scope, and a heading for every row. It stands in a region of
/// its own that scrolls when the window is narrow, and that the keyboard can reach.
struct SiteTable {
  /// What a cell shows.
  enum Cell {
    /// The words of a column of text.
    case words(String)
    /// A few words that stay on one line.
    case short(String)
    /// A number, or what stands in its place; to the right.
    case number(String)
    case judgement(word: String, colour: String?)
    case link(words: String, address: String)
    /// A link to another site, with the words that only a screen reader needs to tell it from the others.
    case outsideLink(words: String, hidden: String, address: String)
    case quiet(String)
  }

  let id: String
  let caption: String
  let columns: [String]
  /// Columns of numbers, whose headings stand to the right as well.
  let numbers: ClosedRange<Int>?
  let rows: [[Cell]]

  func write(to page: inout Hypertext) {
    page.block("div", ["class": "tabel", "role": "region", "aria-labelledby": id, "tabindex": "0"]) { page in
      page.block("table") { page in
        page.block("caption", ["id": id]) { page in page.inline("span", text: caption) }
        page.block("thead") { page in page.block("tr") { writeHead(to: &$0) } }
        page.block("tbody") { page in
          for row in rows { page.block("tr") { write(row, to: &$0) } }
        }
      }
    }
  }

  private func writeHead(to page: inout Hypertext) {
    for (index, column) in columns.enumerated() {
      if numbers?.contains(index) ?? false {
        page.inline("th", ["scope": "col", "class": "getal"], text: column)
      } else {
        page.inline("th", ["scope": "col"], text: column)
      }
    }
  }

  private func write(_ row: [Cell], to page: inout Hypertext) {
    for (index, cell) in row.enumerated() {
      if index == 0 {
        page.inline("th", ["scope": "row"]) { cell.write(to: &$0) }
      } else if case .number = cell {
        page.inline("td", ["class": "getal"]) { cell.write(to: &$0) }
      } else if case .short = cell {
        page.inline("td", ["class": "heel"]) { cell.write(to: &$0) }
      } else {
        page.inline("td") { cell.write(to: &$0) }
      }
    }
  }
}

extension SiteTable.Cell {
  /// The colours that have a mark of their own beside the words; any other is only a word.
  private static let colours = ["groen", "geel", "oranje", "rood", "wit"]

  func write(to page: inout Hypertext) {
    switch self {
    case .words(let words), .short(let words), .number(let words): page.text(words)
    case .quiet(let words): page.inline("span", ["class": "stil"], text: words)
    case .link(let words, let address): page.link(address, text: words)
    case .outsideLink(let words, let hidden, let address):
      page.inline("a", ["href": address]) { page in
        page.text(words)
        page.inline("span", ["class": "voorgelezen"], text: " \(hidden)")
      }
    case .judgement(let word, let colour):
      let known = colour.flatMap { SiteTable.Cell.colours.contains($0) ? $0 : nil }
      let mark = known.map { "oordeel \($0)" } ?? "oordeel"
      page.inline("span", ["class": mark], text: Words.stored.siteJudgement(word, colour))
    }
  }
}
