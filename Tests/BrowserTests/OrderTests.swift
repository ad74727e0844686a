import Supervision
import Testing

@testable import Browser

/// The order that lists keep for later is the one that commands work out case by case.
@Suite struct OrderTests {
  @Test(arguments: [SortColumn.attention, .municipality, .trede], [false, true])
  func keptOrder(column: SortColumn, reversed: Bool) throws {
    for store in ["Example", "Flevoland"] {
      let state = try Stage(store: store).state
      let overviews = state.entries.map(\.overview)
      let expected = overviews.indices.sorted {
        column.comesFirst(overviews[$0], overviews[$1], reversed: reversed)
      }
      #expect(state.order(by: column, reversed: reversed) == expected)
      #expect(expected.count > 5)
    }
  }
}
