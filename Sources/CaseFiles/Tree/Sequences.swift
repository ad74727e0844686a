/// Which elements of two sequences stay, in an order that both have: the longest such row.
enum Sequences {
  /// Comparisons above which nothing is looked for: such lists are told apart as a whole.
  private static let mostComparisons = 4_000_000

  /// The pairs of places, rising on both sides.
  static func common<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    var pairs = (0..<start).map { (old: $0, new: $0) }
    pairs += middle(old, new, start: start, end: end)
    pairs += (0..<end).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
    return pairs
  }

  private static func middle<Element: Hashable>(
    _ old: [Element], _ new: [Element], start: Int, end: Int
  ) -> [(old: Int, new: Int)] {
    let rows = old.count - start - end
    let columns = new.count - start - end
    guard rows > 0, columns > 0, rows <= mostComparisons / columns else { return [] }
    // Lengths of the longest row from each pair of places on.
    var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let place = row * (columns + 1) + column
        lengths[place] =
          old[start + row] == new[start + column]
          ? lengths[place + columns + 2] + 1 : max(lengths[place + columns + 1], lengths[place + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let place = row * (columns + 1) + column
      if old[start + row] == new[start + column] {
        pairs.append((start + row, start + column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[place + columns + 1] >= lengths[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
