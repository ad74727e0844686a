/// An end balance as one signed number of persons, said in three words: "achterstand 45", "voorsprong 2",
/// "op nul" (rule 4).
package struct Balance: Hashable, Sendable {
  /// Positive when the municipality is behind.
  package let persons: Int

  package init(_ persons: Int) {
    self.persons = persons
  }

  package enum Meaning: Hashable, Sendable {
    case behind(Int)
    case ahead(Int)
    case even
  }

  package var meaning: Meaning {
    switch persons {
    case 1...: .behind(persons)
    case ..<0: .ahead(-persons)
    default: .even
    }
  }
}

/// How housed persons are explained: first the running half-year, then the backlog.
///
/// Source: the letter of Flevoland over 2023-II ("eerst de taakstelling van het lopende half jaar"); the
/// Delfzijl ruling follows the same order. Example: 318 housed, target 216, backlog 147 gives 216 and 102.
package struct Split: Hashable, Sendable {
  /// Persons counted for the target of the half-year.
  package let forPeriod: Int
  /// Persons counted for the backlog.
  package let forBacklog: Int
  /// Persons of the target not housed.
  package let periodShort: Int
  /// Persons of the backlog not housed.
  package let backlogLeft: Int

  /// `nil` without an opening backlog: with a lead there is nothing to split (rule 48).
  package init?(housed: Int, target: Int, backlog: Int) {
    guard backlog > 0 else { return nil }
    forPeriod = min(housed, target)
    forBacklog = min(housed - forPeriod, backlog)
    periodShort = target - forPeriod
    backlogLeft = backlog - forBacklog
  }
}

/// An exact share of a whole, in persons.
package struct Share: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  /// `nil` when there is nothing to house: a lead larger than the target has no percentage (rule 48).
  package init?(part: Int, whole: Int) {
    guard whole > 0, part >= 0 else { return nil }
    self.part = part
    self.whole = whole
  }

  /// Per cent, rounded down, so that 100 % is really reached: 277 of 278 is 99 % (rule 6).
  package var percent: Int { part * 100 / whole }
}

extension Int {
  /// This many per cent of a number of persons, rounded up, as what is needed is: half of 233 is 117 (rule 6).
  package func percentNeeded(of persons: Int) -> Int {
    let product = self * persons
    return product >= 0 ? (product + 99) / 100 : product / 100
  }
}
