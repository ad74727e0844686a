/// Which rows of a list are on the screen.
///
/// It moves no further than the selection needs, so that rows stay where the eye left them.
package struct ScrollWindow: Hashable, Sendable {
  /// The index of the first row that is shown.
  package private(set) var first: Int

  package init(first: Int = 0) {
    self.first = first
  }

  /// Moves the window so that the selected row is in it, with some rows around it for its context.
  ///
  /// - Parameter selected: an index in the list; `nil` keeps the window where it is as far as that can be.
  package mutating func follow(selected: Int?, count: Int, height: Int) {
    let last = max(0, count - max(0, height))
    if let selected, height > 0 {
      let margin = min(2, (height - 1) / 2)
      first = min(first, selected - margin)
      first = max(first, selected + margin - height + 1)
    }
    first = min(max(0, first), last)
  }

  /// The rows to draw, top to bottom.
  package func visible(count: Int, height: Int) -> Range<Int> {
    let start = min(first, max(0, count))
    return start..<min(max(0, count), start + max(0, height))
  }
}
