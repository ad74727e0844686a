extension Row {
  /// What stands in these columns, in exactly as many cells. Half a wide character shows as a space.
  package func slice(_ columns: Range<Int>) -> Row {
    var slice = Row()
    var column = 0
    for span in spans {
      if column >= columns.upperBound { break }
      let end = column + span.text.displayWidth
      defer { column = end }
      if end <= columns.lowerBound { continue }
      if columns.lowerBound <= column && end <= columns.upperBound {
        slice.add(span.text, span.role)
      } else {
        slice.add(span, startingAt: column, within: columns)
      }
    }
    slice.pad(to: columns.count)
    return slice
  }

  private mutating func add(_ span: Span, startingAt start: Int, within columns: Range<Int>) {
    var column = start
    var whole = ""
    for character in span.text {
      let end = column + character.displayWidth
      if columns.lowerBound <= column && end <= columns.upperBound && column < columns.upperBound {
        whole.append(character)
      } else {
        let visible = min(end, columns.upperBound) - max(column, columns.lowerBound)
        whole += String(" ", times: visible)
      }
      column = end
    }
    add(whole, span.role)
  }

  /// This row with `columns` taken by `other`, as where a dialog lies over a screen.
  package func replacing(_ columns: Range<Int>, with other: Row) -> Row {
    var result = slice(0..<columns.lowerBound)
    result.append(other.fitted(to: columns.count))
    if columns.upperBound < width { result.append(slice(columns.upperBound..<width)) }
    return result
  }
}
