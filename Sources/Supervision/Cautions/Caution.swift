/// Something odd but possible in a case. It is said, and blocks nothing: judgement is human.
package enum Caution: Hashable, Sendable {
  /// A target notified after the half-year, or revised before the thirteen weeks that precede it (rule 9).
  case noticeOutsideHalfYear(HalfYear, Day)
  /// Stated numbers do not follow from each other; the difference in persons (rule 10).
  case doesNotAddUp(HalfYear, difference: Int)
  case totalDiffers(HalfYear, stated: Int, computed: Int)
  /// The opening balance is not the end balance of the half-year before.
  case openingDiffers(HalfYear, opening: Int, endBefore: Int)
  /// A judgement rests on an older delivery (rule 11).
  case judgedOnOlderDelivery(HalfYear, used: Int, latest: Int)
  /// Judged "adequaat" with a backlog on the peildatum (rule 40).
  case adequateWithBacklog(HalfYear, Int)
  /// More than one trede was passed over, or one was left downwards, without a reason on record (rule 33).
  case ladderStepWithoutReason(from: LadderPlace, to: LadderPlace)
  case ladderOutOfOrder(Day)
  case meetingOutsideWindow(ItemID, Day)
  /// A meeting was given a day outside the agreed day or period, which stays the yardstick (rule 23).
  case meetingPlannedOutsideWindow(ItemID, Day)
  /// Treden were passed over upwards; the reason is asked for (rule 33).
  case ladderJump(from: LadderPlace, to: LadderPlace)
  /// Uitstel was granted so many days after the last day (rule 49).
  case extendedAfterLastDay(ItemID, days: Int)
  /// Fewer persons housed than an earlier stand of the same half-year said.
  case countBelowEarlier(HalfYear, housed: Int, earlier: Int, asOf: Day)
  /// A term whose year has no list of holidays (rule 27).
  case calendarUnknown(ItemID, year: Int)
  /// An agreed number of persons that is not the rounded share of the target in force when it was agreed.
  case shareRoundsTo(ItemID, agreed: Int, computed: Int)
  case codeNotListed(String)
  case domainWithoutScale(String)
  /// A judgement over a period in which the domain does not exist: with the period and the title of the domain.
  case judgedOutsideDomain(String, String)
  /// Free text that holds a number that passes the BSN check, or ten digits like a V-nummer (rule 41).
  case personNumber(key: String)
  /// A stand of a day that COA delivers none of for the half-year: not a first of the month, or not one of its
  /// own.
  case countOffTheFirst(HalfYear, Day)
  /// Something is recorded as received on a day that has yet to come; it counts from that day.
  case receivedInTheFuture(ItemID, Day)
  /// Something came in before it was agreed.
  case receivedBeforeAgreed(ItemID, received: Day, agreed: Day)
  /// Uitstel to the same day or an earlier one.
  case extensionNotLater(ItemID, was: Day)
  /// Uitstel without a date of what has one.
  case extensionWithoutDate(ItemID)
  case extendedBeforeAgreed(ItemID, granted: Day, agreed: Day)
  /// A day beyond a half-year that was judged already: the judgement settled it (rule 46).
  case extendedAfterJudgement(ItemID, HalfYear)
  /// Something that already came in is received again, reminded of, put off or ended.
  case alreadyReceived(ItemID, on: Day)
  /// Something that lapsed or was settled is received, reminded of, put off, judged or done.
  case alreadyEnded(ItemID, Ending.Kind, on: Day)
  case letterGoesBack(HalfYear, from: Letter.State, to: Letter.State)
  /// A decision was made known before it was taken.
  case publishedBeforeDecision(published: Day, decision: Day)
  case planJudgedWithoutReceipt(ItemID, PlanVersion.Status)
  case meetingPlannedInPast(ItemID, Day)
  /// The latest delivery of the stand says the same.
  case countRepeated(HalfYear, housed: Int, asOf: Day)
  /// More than twice the persons that were asked for.
  case countFarAboveTotal(HalfYear, Int, asked: Int)
  /// Two different stands of one day, delivered on the same day.
  case deliveredTwice(HalfYear, asOf: Day, on: Day, earlier: Int)
  /// More than five times the target before it, or less than a fifth: with the half-year of that one.
  case targetFarFromEarlier(HalfYear, Int, earlier: Int, HalfYear)
  /// Another document of the case has that number in the same system.
  case documentNumberTwice(String, title: String)
  /// A judgement over a period that runs until the day: what is to be measured in it counts as judged.
  case judgedWhileRunning(String, until: Day)
  /// A judgement of an earlier day than the one that holds, which goes on to hold.
  case judgedBefore(String, on: Day, standing: Day)
  /// A case closes without a successor, and with it so many open items, some of them late.
  case closedWithOpenItems(open: Int, late: Int)
}
