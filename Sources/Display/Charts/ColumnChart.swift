/// Groups of standing columns on one scale, drawn from below. Knows no cases; what it shows is said in numbers above
/// it.
package struct ColumnChart: Hashable, Sendable {
  /// Of each group its columns from left to right; `nil` leaves the place of one empty.
  package let groups: [[Int?]]

  package init(_ groups: [[Int?]]) { self.groups = groups }

  /// Each column is as wide as this.
  private static let columnWidth = 2

  /// Empty when there is nothing to draw: no value above nothing, or no room.
  ///
  /// - Parameter width: the cells of a group; its columns stand on the right side of them.
  package func rows(height: Int, width: Int, _ signs: ChartSigns) -> [Row] {
    let scale = groups.joined().compactMap { $0 }.max() ?? 0
    guard scale > 0, height > 0 else { return [] }
    return (0..<height).reversed().map { level in
      var row = Row()
      for (index, group) in groups.enumerated() {
        let cells = group.map { text($0, level: level, height: height, scale: scale, signs) }
        row.pad(to: index * width)
        row.add(cells.joined(separator: " "), width: width, alignment: .right)
      }
      return row
    }
  }

  /// What one column shows at a level above the ground. Heights round down, but something is never drawn as nothing.
  private func text(_ value: Int?, level: Int, height: Int, scale: Int, _ signs: ChartSigns) -> String {
    let steps = signs.below.count + 1
    let value = max(0, value ?? 0)
    let parts = max(value > 0 ? 1 : 0, value * height * steps / scale) - level * steps
    let sign: Character = parts >= steps ? signs.full : parts > 0 ? signs.below[parts - 1] : " "
    return String(repeating: sign, count: ColumnChart.columnWidth)
  }
}
