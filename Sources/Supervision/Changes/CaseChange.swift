/// One change that a person records in a case. A value: the screen and the command line make the same one, and
/// applying it twice to the same case gives the same case.
///
/// The day on which it is typed in is no part of it: facts carry their own days (rule 47).
package enum CaseChange: Hashable, Sendable {
  /// Ontvangen: an agreement, a report or a version of a plan came in.
  case receive(item: ItemID, Receipt)
  /// Rappel: changes neither the deadline nor the number of extensions.
  case remind(item: ItemID, Reminder)
  /// Uitstel, moved in consultation or a corrected typing error: which of the three, the change says (rule 49).
  case extend(item: ItemID, Schedule.Change)
  /// Afdoen or laten vervallen, with the reason.
  case settle(item: ItemID, Ending)
  /// A meeting was held. Lines of the report are added to what is there.
  case holdMeeting(item: ItemID, on: Day, report: [String])
  /// A delivery of a stand. A correction is one more delivery (rule 11).
  case count(period: HalfYear, Count)
  /// A target notice, or its revision (rule 8).
  case notify(period: HalfYear, TargetNotice)
}

/// Why a change is impossible. What is only odd is accepted, and said as a caution.
package enum RuleViolation: Error, Hashable, Sendable {
  case noSuchItem(ItemID)
  /// The item is there, but is of a kind that this cannot happen to.
  case otherKind(ItemID, ItemKind)
  /// The item has no term that could be extended.
  case withoutTerm(ItemID)
  /// What happened cannot have happened after today.
  case inTheFuture(Day, today: Day)
  /// A meeting is held once.
  case alreadyHeld(ItemID, on: Day)
  /// The stand of the day closes, or belongs to, another half-year than the one named.
  case countForAnotherHalfYear(asOf: Day, belongsTo: HalfYear)
  /// A delivery cannot come before the day it is a stand of.
  case deliveredTooEarly(asOf: Day, delivered: Day)
  case negativePersons(Int)
}
