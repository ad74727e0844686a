/// A rung of the interventieladder, 1 to 6.
package struct Trede: Hashable, Comparable, Sendable {
  package let number: Int

  package init?(_ number: Int) {
    guard (1...6).contains(number) else { return nil }
    self.number = number
  }

  package static func < (first: Trede, second: Trede) -> Bool { first.number < second.number }
}

/// Where a municipality stands on the ladder. "Not on it" is a decision and "unknown" is the lack of one: the
/// two are never mixed up (rule 32).
package enum LadderPlace: Hashable, Sendable {
  case on(Trede)
  case off
  case unknown

  package var trede: Trede? {
    if case .on(let trede) = self { return trede }
    return nil
  }
}

/// A decision about the place on the ladder. Entries are added, never changed: together they are the record.
package struct LadderEntry: Hashable, Sendable {
  package enum Step: String, CaseIterable, Sendable {
    /// The first place that is on record, however it came about.
    case recorded
    /// Opschalen.
    case up
    /// Afschalen.
    case down
    /// Handhaven: "actief toezicht blijft van toepassing".
    case keep
    /// Bevriezen, and its end.
    case freeze, thaw
  }

  package var step: Step
  package var place: LadderPlace
  /// The day it holds from; when it is not known the earliest day of the source counts.
  package var from: Day?
  package var reason: String?
  package var source: DocumentID?
  package var decision: Decision?
  package var requirements: [FulfilledRequirement] = []

  package init(step: Step, place: LadderPlace, from: Day?) {
    self.step = step
    self.place = place
    self.from = from
  }

  /// The formal requirements that come with the entry. Staying on a trede asks none anew.
  package var asked: [FormalRequirement] {
    guard step == .up || step == .recorded, let trede = place.trede else { return [] }
    return FormalRequirement.required(at: trede)
  }

  /// A decision of Gedeputeerde Staten. Deciding and making known are two days: terms run from the second.
  package struct Decision: Hashable, Sendable {
    package var on: Day?
    package var number: String?
    /// The day of the bekendmaking.
    package var published: Day?
    /// The term the decision names for the municipality to do it itself (art. 124 lid 2).
    package var term: Day?

    package init(on: Day? = nil, number: String? = nil, published: Day? = nil, term: Day? = nil) {
      self.on = on
      self.number = number
      self.published = published
      self.term = term
    }
  }
}

/// A formal requirement (vormvereiste) of Gemeentewet art. 124 that comes with trede 4 and 5.
package enum FormalRequirement: String, CaseIterable, Sendable {
  /// The intention is announced publicly (lid 4).
  case announceIntention
  /// A copy of the intention goes to the gemeenteraad (lid 4).
  case copyOfIntention
  /// The decision is announced publicly (lid 4).
  case announceDecision
  /// A copy of the decision goes to the gemeenteraad (lid 4).
  case copyOfDecision
  /// The decision names the term before which it is not executed, or says that it is urgent (lid 2).
  case nameTerm

  /// What a trede asks for.
  package static func required(at trede: Trede) -> [FormalRequirement] {
    switch trede.number {
    case 4: [.announceIntention, .copyOfIntention]
    case 5: [.announceDecision, .copyOfDecision, .nameTerm]
    default: []
    }
  }
}

/// When a formal requirement is to be met and when it was.
package struct FulfilledRequirement: Hashable, Sendable {
  package var requirement: FormalRequirement
  /// The last day the province set itself.
  package var by: Day?
  package var done: Day?
  /// For `nameTerm`: why there is no term ("spoedeisend").
  package var reason: String?

  package init(_ requirement: FormalRequirement, by: Day? = nil, done: Day? = nil, reason: String? = nil) {
    self.requirement = requirement
    self.by = by
    self.done = done
    self.reason = reason
  }
}
