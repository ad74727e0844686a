/// On which side of its column a text stands.
package enum Alignment: Sendable {
  case left, right
}

extension Row {
  package init(_ text: String, _ role: Role = .plain) {
    self.init()
    add(text, role)
  }

  /// What the row says, without roles.
  package var text: String { spans.map(\.text).joined() }

  package mutating func append(_ row: Row) {
    for span in row.spans { add(shown: span.text, width: span.text.displayWidth, span.role) }
  }

  /// Fills with plain spaces up to `column`. A row that is already there stays as it is.
  package mutating func pad(to column: Int) {
    let gap = column - width
    if gap > 0 { add(shown: String(" ", times: gap), width: gap, .plain) }
  }

  /// Adds `text` as a column of exactly `width` cells: clipped with `…` or filled with plain spaces.
  package mutating func add(
    _ text: String, width: Int, alignment: Alignment = .left, _ role: Role = .plain
  ) {
    let end = self.width + max(0, width)
    let cell = text.shown.clipped(to: width)
    let cells = cell.displayWidth
    if alignment == .right { pad(to: end - cells) }
    add(shown: cell, width: cells, role)
    pad(to: end)
  }

  /// This row in exactly `width` cells: clipped with `…`, in the role of what is cut, or filled with spaces.
  package func fitted(to width: Int) -> Row {
    var fitted = Row()
    if self.width <= width {
      fitted = self
    } else if width > 0 {
      fitted = slice(0..<width - 1)
      fitted.add("…", role(at: width - 1))
    }
    fitted.pad(to: width)
    return fitted
  }

  /// The whole row in one role, as the selected row is.
  package func styled(_ role: Role) -> Row {
    Row(text, role)
  }

  private func role(at column: Int) -> Role {
    var end = 0
    for span in spans {
      end += span.text.displayWidth
      if column < end { return span.role }
    }
    return .plain
  }
}
