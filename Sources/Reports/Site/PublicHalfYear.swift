import Supervision

/// A half-year of one municipality as far as everybody may know it.
///
/// Pages, table and data of a publication are made of these values and never see a case, so that what is not here
/// cannot get out: no own figures, notes, contacts, people, agreements, drafts and no numbers of minors (amv).
package struct PublicHalfYear: Hashable, Sendable {
  package let period: HalfYear
  /// Persons; `nil` is unknown. A lead is negative.
  package let opening: Int?
  package let target: Int?
  /// The first notice and its revisions, oldest first.
  package let targets: [PublicTarget]
  /// What was to be housed: 0 where a lead is larger than the target (rule 48).
  package let total: Int?
  package let housed: Int?
  /// The day of COA's stand that `housed` is from.
  package let stand: Day?
  package let percent: Int?
  package let balance: Balance?
  /// `nil` as long as the letter over the half-year is not public, whatever has been decided.
  package let letter: PublicLetter?
  /// The persons that the judgement of the letter rests on, where COA delivered another number since (rule 11).
  package let judgedOn: Int?
}

/// A target as it was notified.
package struct PublicTarget: Hashable, Sendable {
  package let persons: Int
  /// `nil` for the first one when its day is not on record.
  package let from: Day?
  package let national: Int?
}

/// A letter that everybody can read, with what it says.
package struct PublicLetter: Hashable, Sendable {
  package let judgement: PublicJudgement?
  /// What it is about, where that is on record and names nobody.
  package let subject: String?
  /// The place on the ladder on the day of the letter.
  package let place: LadderPlace
  package let date: Day?
  package let publicOn: Day?
  package let number: String?
  package let address: String?
}

package struct PublicJudgement: Hashable, Sendable {
  package let word: String
  package let colour: String?
  /// Only where the case has it from the letter itself.
  package let reason: String?
}
