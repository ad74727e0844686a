import Glibc

/// What a terminal shows at one moment.
struct Picture: Equatable {
  /// The rows from the top, without the spaces at their ends.
  var lines: [String]
  var cursor: Place
  var size: Place
  /// Whether a program has the other screen, on which nothing of the shell stands.
  var isAlternate: Bool

  struct Place: Equatable {
    var column: Int
    var row: Int
  }

  var text: String { lines.joined(separator: "\n") }

  /// The row with the cursor.
  var cursorLine: String { lines.indices.contains(cursor.row) ? lines[cursor.row] : "" }

  /// The last row: what is shown under which filter, or what was last said.
  var lastLine: String { lines.last ?? "" }

  func shows(_ text: String) -> Bool { self.text.holds(text) }

  /// The first row with the text.
  func row(with text: String) -> Int? { lines.firstIndex { $0.holds(text) } }
}

extension String {
  /// As `contains`, by bytes: a screen is looked through some hundred thousand times.
  func holds(_ text: String) -> Bool { strstr(self, text) != nil }
}

extension Picture {
  /// What `tmux` must print of a terminal, in front of its rows.
  static let format = "#{cursor_x},#{cursor_y},#{pane_width},#{pane_height},#{alternate_on}"

  /// - Parameter printed: a line by `format`, then the rows.
  init?(printed: String) {
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard !lines.isEmpty else { return nil }
    let facts = lines.removeFirst().split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard facts.count == 5, let column = facts[0], let row = facts[1], let columns = facts[2],
      let rows = facts[3]
    else { return nil }
    cursor = Place(column: column, row: row)
    size = Place(column: columns, row: rows)
    isAlternate = facts[4] == 1
    self.lines = Array(lines.prefix(rows))
  }
}

extension Picture: CustomStringConvertible {
  var description: String {
    let frame = lines.map { "  | \($0)" }.joined(separator: "\n")
    let facts = "\(size.column)x\(size.row), cursor \(cursor.column),\(cursor.row), alternate \(isAlternate)"
    return "\(facts)\n\(frame)"
  }
}
