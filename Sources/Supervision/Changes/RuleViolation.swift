/// Why a change is impossible. What is only odd is accepted, and said as a caution.
package enum RuleViolation: Error, Hashable, Sendable {
  case noSuchItem(ItemID)
  case noSuchDocument(DocumentID)
  /// The item is there, but is of a kind that this cannot happen to.
  case otherKind(ItemID)
  /// The id that was asked for is in use.
  case idTaken(String)
  /// An id is letters, digits, points and hyphens.
  case senselessID(String)
  /// Something that must be said is empty: a title, a reason. The key names it.
  case missing(String)
  /// The item has no term that could be changed, such as a peildatum.
  case withoutTerm(ItemID)
  /// A term is extended, moved or corrected, so that the earlier one stays; it is not written over (rule 49).
  case termChangesByAct(ItemID)
  /// What happened cannot have happened after today.
  case inTheFuture(Day, today: Day)
  /// A meeting is held once.
  case alreadyHeld(ItemID, on: Day)
  case alreadyCancelled(ItemID, on: Day)
  case alreadyDone(ItemID, on: Day)
  /// Ended already: reopen it first.
  case alreadyEnded(ItemID, on: Day)
  /// There is no ending to take away.
  case notEnded(ItemID)
  /// The item has no condition that a person answers.
  case withoutQuestion(ItemID)
  /// Only what has no date is looked at again on a day.
  case hasTerm(ItemID)
  /// Other items refer to it, by name: removing it would leave them pointing at nothing (rule 31).
  case referredTo(String, by: [String])
  /// The count closes, or belongs to, another half-year than the one named.
  case countForAnotherHalfYear(asOf: Day, belongsTo: HalfYear)
  /// A delivery cannot come before the day it is a stand of.
  case deliveredTooEarly(asOf: Day, delivered: Day)
  case negativePersons(Int)
  /// More persons than the format holds.
  case tooManyPersons(Int)
  /// Parts that do not add up to the whole.
  case partsDoNotAddUp(expected: Int, stated: Int)
  /// A window ends before it begins.
  case windowEndsBeforeItStarts
  /// A word or colour that is not of the scale in force; with the words that are.
  case notOnScale(word: String, allowed: [String])
  /// The judgement names a delivery that is not recorded.
  case noSuchDelivery(Day)
  /// A letter is not public before it was sent (rule 39), which may be on record.
  case publicBeforeSent(sent: Day?)
  /// That this step of the round was done, or when it will be, another record says: a stand, a judgement, a meeting,
  /// the letter.
  case recordedElsewhere(RoundStep)
  /// A step that is not needed has no day.
  case neededAndNotNeeded(RoundStep)
  /// Opschalen goes up, afschalen goes down, handhaven stays.
  case wrongDirection(LadderEntry.Step, from: LadderPlace, to: LadderPlace)
  /// A decision about the trede holds from a day, or from that of its source (rule 33).
  case withoutDay
  /// A trede is frozen once, and thawed only when frozen.
  case notFrozen, alreadyFrozen
  case noSuchRequirement(FormalRequirement)
  /// Only agreements, interim targets and milestones are agreed in a meeting.
  case notAgreedInMeetings(String)
  /// A municipality cannot be its own successor.
  case ownSuccessor(String)
  /// The case is closed (herindeling): nothing is recorded in it any more.
  case caseClosed(on: Day)
  /// A case closes on the day itself or afterwards: what is open moves once, as it then stands.
  case closesAhead(Day)
  /// There is no closing to take away.
  case notClosed
  /// A period that begins on the day is not judged before it.
  case notBegun(String, on: Day)
}
