/// A formal requirement of the procedure that runs, as it stands on a day, with what meets it.
package struct RequirementCheck: Hashable, Sendable {
  /// The trede that asks it.
  package let trede: Trede
  package let requirement: FormalRequirement
  /// How it stands: the same item as in the agenda.
  package let item: AgendaItem
  /// What was recorded about it.
  package let fulfilled: FulfilledRequirement?
  /// The entry of the ladder that it belongs to: its decision and its document.
  package let entry: LadderEntry

  package var isMet: Bool { item.standing == .met || item.standing == .metLate }
}

extension Case {
  /// What the present trede and those before it in the same procedure ask (Gemeentewet art. 124), in the order in which
  /// it was asked. Stepping back ends the procedure: what it asked is asked no more.
  ///
  /// - Parameter agenda: the items of this case on the day.
  package func requirementChecks(agenda: [AgendaItem], on today: Day) -> [RequirementCheck] {
    let known = ladder(on: today).entries
    return ladder.enumerated().flatMap { index, entry -> [RequirementCheck] in
      guard let trede = entry.place.trede, let place = known.firstIndex(of: entry),
        known[place...].allSatisfy({ $0.place.trede.map { $0 >= trede } ?? false })
      else { return [] }
      return entry.asked.compactMap { requirement in
        guard let item = agenda.first(where: { $0.id == entry.item(of: requirement, at: index) }),
          item.standing != .closed
        else { return nil }
        return RequirementCheck(
          trede: trede, requirement: requirement, item: item,
          fulfilled: entry.requirements.first { $0.requirement == requirement }, entry: entry)
      }
    }
  }
}

extension LadderEntry {
  /// What a requirement of the entry is called in the agenda, by the place of the entry in the case file.
  func item(of requirement: FormalRequirement, at index: Int) -> ItemID {
    ItemID("ladder\(index + 1).\(requirement.rawValue)")
  }
}

extension FormalRequirement {
  /// The part of Gemeentewet art. 124 that asks it.
  package var statute: String { self == .nameTerm ? "art. 124 lid 2" : "art. 124 lid 4" }
}
