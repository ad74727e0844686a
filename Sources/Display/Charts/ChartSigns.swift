/// What a drawing is made of: eighths of a block where the terminal can show them, else ASCII.
package struct ChartSigns: Hashable, Sendable {
  package let full: Character
  /// Parts of a cell from the left, least first.
  package let left: [Character]
  /// Parts of a cell from below, least first.
  package let below: [Character]
  /// A cell of the scale that the bar does not reach.
  package let empty: Character

  package static let blocks = ChartSigns(
    full: "█", left: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], below: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"],
    empty: "░")
  package static let ascii = ChartSigns(full: "#", left: [], below: [".", ":"], empty: ".")
}

extension Repertoire {
  /// ISO-8859-1 has no blocks either.
  package var chartSigns: ChartSigns { self == .unicode ? .blocks : .ascii }
}
