/// Something a person records. The raw value is its word on the command line; a Dutch word is in `Wording`.
package enum Verb: String, CaseIterable, Sendable {
  // What happens to an item
  case receive, remind, extend, shift, correct, settle, waive, reopen, answer, review, done, delay
  case remove
  /// Any field of a record that is there.
  case change

  // What is added
  case agree, interim, action, contact, note, document
  case meeting, planMeeting = "meeting-plan", holdMeeting = "meeting-hold", cancelMeeting = "meeting-cancel"
  case plan, version, milestone, measure, judgePlan = "plan-status"

  // Figures
  case target, carried, total, count, balance, amv, population

  // Ladder, judgement, letter
  case move, requirement, assess, sent, step

  // The case itself
  case open, close, assign
}
