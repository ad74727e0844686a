/// Asking COA for a stand that should have come in: an action of the province that exists only while it is needed.
package enum StandRequest {
  static let prefix = "coa-"

  /// The id of the request for the stand of a day: `coa-2024-04-01`.
  package static func id(for stand: Day) -> ItemID { ItemID(prefix + stand.iso) }

  /// The stand that a request is for; `nil` for the id of anything else.
  package static func stand(of item: ItemID) -> Day? {
    item.text.hasPrefix(prefix) ? Day(iso: item.text.dropFirst(prefix.count)) : nil
  }
}

extension AgendaBuilder {
  /// An action "COA-stand opvragen" for each stand that a figure waits for after COA's expected day. Nobody set a
  /// term for it, so it is never late; it asks to be done now until the stand is there.
  mutating func addStandRequests() {
    var stands: [Day] = []
    // By place: an item is large.
    for place in items.indices where items[place].standing == .unmeasured {
      guard let stand = items[place].lastDay.map(InterimTarget.dayOfStand), !stands.contains(stand) else {
        continue
      }
      stands.append(stand)
    }
    for stand in stands {
      let expected = stand.adding(days: context.figuresExpectedAfter)
      guard today > expected else { continue }
      var item = draft(StandRequest.id(for: stand), .action, .standRequest(stand), Party(.province))
      item.standing = .today
      item.remarks.append(.standOverdue(stand, expectedBy: expected))
      add(consume item)
    }
  }
}
