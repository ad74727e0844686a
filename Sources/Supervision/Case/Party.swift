/// Whose move it is.
package struct Party: Hashable, Sendable {
  package enum Actor: String, CaseIterable, Sendable {
    case municipality, province, thirdParty
  }

  package var actor: Actor
  /// The body, in Dutch: "college", "gemeenteraad", "COA", "GS". Never a person.
  package var label: String?

  package init(_ actor: Actor, label: String? = nil) {
    self.actor = actor
    self.label = label
  }

  package static let coa = Party(.thirdParty, label: "COA")
}
