/// What is on record about one municipality over one half-year, for the people who judge it.
///
/// Only facts, each with its source; it holds no judgement and nothing that leans to one (USER.md section 4,
/// rule 33). What is not known is `nil`.
package struct JudgementFacts: Hashable, Sendable {
  /// A value with where it comes from; the source is `nil` where no document is on record.
  package struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let source: Document?
    /// The day from which it counts, where that is recorded.
    package var from: Day?
  }

  package let caseID: CaseID
  package let code: String
  package let municipality: String
  package let period: HalfYear
  /// The day on which it is known.
  package let today: Day

  /// The balance carried in: a backlog is positive.
  package let opening: Fact<Int>?
  package let target: Fact<Int>?
  /// The targets before revisions, oldest first.
  package let earlierTargets: [Int]
  /// What was to be housed in all; the source is `nil` where it is the sum of the two.
  package let total: Fact<Int>?
  package let stand: Fact<Count>?
  package let balance: Balance?
  package let split: Split?
  /// Persons a month up to the stand.
  package let achievedPerMonth: Int?
  /// Persons a month from the stand on; nothing is needed any more when the half-year is over.
  package let neededPerMonth: Int?
  package let share: Share?
  package let place: RoundPlace?
  package let plans: [Plan]
  /// Interim targets and milestones that were agreed for the half-year.
  package let targets: [Promise]
  /// The municipality's own latest figure: shown, never used.
  package let own: Fact<Count>?
  package let previous: Earlier?
  package let ladder: LadderRecord
  package let ladderSource: Document?

  /// A number of persons that was agreed for a day.
  package struct Promise: Hashable, Sendable {
    package enum Result: Hashable, Sendable {
      case kept
      /// So many persons short.
      case short(Int)
      /// Its day has come, and there is no stand of that day.
      case notMeasured
      /// There is a stand, and no number was agreed to hold it against.
      case withoutNumber
      /// Its day is still to come.
      case ahead
    }

    package let item: AgendaItem
    package let isMilestone: Bool
    /// Asked was an effort: whether that was made a person says.
    package let isEffort: Bool
    package let result: Result
    package let source: Document?
  }

  /// A version of a plan as it stood on the day.
  package struct Plan: Hashable, Sendable {
    package let title: String
    package let version: PlanVersion
    package let source: Document?
  }

  /// The latest judgement over a half-year before this one.
  package struct Earlier: Hashable, Sendable {
    package let period: HalfYear
    package let judgement: Fact<Judgement>
  }
}
