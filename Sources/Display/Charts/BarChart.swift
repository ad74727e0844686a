/// A bar on a scale from nothing to its end, and marks below it. Knows no cases; what it shows is said in numbers
/// beside it.
///
/// The bar rounds down and a mark rounds up, so that the bar never seems to reach a mark that it does not.
package struct BarChart: Hashable, Sendable {
  package struct Mark: Hashable, Sendable {
    package let value: Int
    package let sign: Character
    /// Beside the sign, where there is room for it.
    package let label: String

    package init(value: Int, sign: Character, label: String = "") {
      self.value = value
      self.sign = sign
      self.label = label
    }
  }

  package let value: Int
  package let scale: Int
  package let marks: [Mark]

  package init(value: Int, scale: Int, marks: [Mark]) {
    self.value = value
    self.scale = scale
    self.marks = marks
  }

  /// The bar and the line of its marks. Empty when there is nothing to draw: a scale of nothing, or no room.
  package func rows(width: Int, _ signs: ChartSigns) -> [Row] {
    guard scale > 0, width > 0 else { return [] }
    return [bar(width, signs), markRow(width)]
  }

  private func bar(_ width: Int, _ signs: ChartSigns) -> Row {
    let steps = signs.left.count + 1
    let length = min(max(0, value), scale)
    var parts = length * width * steps / scale
    // Something is never drawn as nothing, where a part of a cell can show it.
    if length > 0, parts == 0, steps > 1 { parts = 1 }
    let full = parts / steps
    var row = Row()
    row.add(String(repeating: signs.full, count: full))
    if parts % steps > 0 { row.add(String(signs.left[parts % steps - 1])) }
    row.add(String(repeating: signs.empty, count: width - row.width), .quiet)
    return row
  }

  /// The cell in which a bar of this length ends.
  private func cell(of value: Int, _ width: Int) -> Int {
    let clamped = min(max(0, value), scale)
    return max(0, (clamped * width + scale - 1) / scale - 1)
  }

  /// Marks from left to right, each under its own cell; where several fall together they stand beside each other, in
  /// order. A mark has its label as far as the next one leaves room.
  private func markRow(_ width: Int) -> Row {
    let marks = marks.sorted { $0.value < $1.value }
    var places = marks.map { cell(of: $0.value, width) }
    for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + 1) }
    var end = width
    for index in places.indices.reversed() {
      places[index] = min(places[index], end - 1)
      end = places[index]
    }
    var row = Row()
    for (index, mark) in marks.enumerated() where places[index] >= 0 {
      row.pad(to: places[index])
      row.add(String(mark.sign))
      let end = index + 1 < marks.count ? places[index + 1] - 1 : width
      if !mark.label.isEmpty, row.width + 1 + mark.label.displayWidth <= end {
        row.add(" \(mark.label)", .quiet)
      }
    }
    return row
  }
}
