/// A run of text in one role. Its text never holds a control character: `Row` takes them out.
package struct Span: Hashable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// One line of the screen: spans from the left edge, side by side.
package struct Row: Hashable, Sendable {
  package private(set) var spans: [Span] = []
  /// The width of all spans together, in character cells.
  package private(set) var width = 0

  package init() {}

  /// Adds `text` at the right end. Control characters become `�`.
  package mutating func add(_ text: String, _ role: Role = .plain) {
    let shown = text.shown
    add(shown: shown, width: shown.displayWidth, role)
  }

  /// Adds what is known to be without control characters and to have this width.
  mutating func add(shown: String, width cells: Int, _ role: Role) {
    guard !shown.isEmpty else { return }
    guard let last = spans.indices.last, spans[last].role == role else {
      width += cells
      spans.append(Span(shown, role))
      return
    }
    if startsAnew(shown, after: spans[last].text) {
      width += cells
      spans[last].text += shown
    } else {
      // The first character may join the last one there, as an accent or a variation selector does.
      width -= spans[last].text.displayWidth
      spans[last].text += shown
      width += spans[last].text.displayWidth
    }
  }

  private func startsAnew(_ text: String, after before: String) -> Bool {
    guard let first = text.utf8.first, first >= 0x80 else { return true }
    guard let scalar = text.unicodeScalars.first, scalar.isPlainlyNarrow else { return false }
    return before.unicodeScalars.last != "\u{200D}"
  }
}

/// A part of a screen.
package struct Area: Hashable, Sendable {
  package var rows: Range<Int>
  package var columns: Range<Int>
}

/// A whole screen as a value, so that screens are tested without a terminal.
///
/// The terminal module draws a frame as it is; what changed since the last one is found by ncurses.
package struct Frame: Hashable, Sendable {
  package var size: Size
  package var rows: [Row]
  /// Where the real cursor sits: on the selected row or in the field that is typed in.
  package var cursor: Position?
  /// What can be pointed at.
  package var spots: [Spot]
  /// The box that lies over the screen, where there is one: it alone is worked in.
  package var box: Area?
  /// Rows in which two panels stand side by side, with the column of the line between them.
  package var division: (rows: Range<Int>, column: Int)? {
    get { divided.map { ($0.rows, $0.columns.lowerBound) } }
    set { divided = newValue.map { Area(rows: $0.rows, columns: $0.column..<$0.column + 1) } }
  }
  private var divided: Area?

  package init(size: Size, rows: [Row], cursor: Position? = nil, spots: [Spot] = []) {
    self.size = size
    self.rows = rows
    self.cursor = cursor
    self.spots = spots
  }
}
