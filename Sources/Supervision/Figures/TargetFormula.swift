/// The formula of the law for a target. It only checks: notified numbers do not follow it exactly, and a
/// notified number stands (rule 12).
///
/// Source: Huisvestingswet 2014, art. 29 lid 1: the national number times the share of inhabitants, rounded up.
package enum TargetFormula {
  package enum Finding: Hashable, Sendable {
    case fits(computed: Int)
    /// More than 1.5 % and more than three persons away from the notified number.
    case odd(computed: Int)
    /// No population is on record for the year.
    case cannotCheck
  }

  /// - Parameters:
  ///   - inhabitants: of the municipality and of the country on 1 January of the year before.
  package static func check(
    notified: Int, national: Int, inhabitants: (municipality: Int, country: Int)?
  ) -> Finding {
    guard let inhabitants, inhabitants.country > 0 else { return .cannotCheck }
    let computed =
      (national * inhabitants.municipality + inhabitants.country - 1) / inhabitants.country
    let difference = abs(notified - computed)
    return difference <= 3 || difference * 1000 <= computed * 15
      ? .fits(computed: computed) : .odd(computed: computed)
  }
}

/// Municipalities may hand targets to each other as long as the sum stays equal (Huisvestingswet 2014,
/// art. 29 lid 2).
package struct Redistribution: Hashable, Sendable {
  package let before: [Int]
  package let after: [Int]

  package init(before: [Int], after: [Int]) {
    self.before = before
    self.after = after
  }

  /// Persons that got lost (positive) or were added (negative); 0 is allowed (rule 15).
  package var missing: Int { before.reduce(0, +) - after.reduce(0, +) }
}
