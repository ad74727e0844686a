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
    for span in row.spans { add(span.text, span.role) }
  }

  /// Fills with plain spaces up to `column`. A row that is already there stays as it is.
  package mutating func pad(to column: Int) {
    if column > width { add(String(repeating: " ", count: column - width)) }
  }

  /// Adds `text` as a column of exactly `width` cells: clipped with `…` or filled with plain spaces.
  package mutating func add(
    _ text: String, width: Int, alignment: Alignment = .left, _ role: Role = .plain
  ) {
    let end = self.width + max(0, width)
    let cell = text.shown.clipped(to: width)
    if alignment == .right { pad(to: end - cell.displayWidth) }
    add(cell, role)
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
