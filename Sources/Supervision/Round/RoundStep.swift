/// The steps of the half-yearly round, in the order in which they come (USER.md M7).
///
/// Most follow from what is recorded anyway: a stand, a judgement, a meeting, where the letter is. Only what no
/// other record says has a mark of its own.
package enum RoundStep: String, CaseIterable, Sendable {
  /// COA-cijfer: the stand of the peildatum came in.
  case figure
  /// Gecheckt door de gemeente.
  case checked
  /// Oordeel in concept.
  case judgement
  /// Bestuurlijk overleg over de uitkomst.
  case meeting
  /// De brief in GS.
  case council
  /// De brief is uit.
  case sent
  /// Aan de raad.
  case forwarded
  /// Openbaar.
  case published

  /// No other record says that it was done: its mark does.
  package var isDoneByMark: Bool { self == .checked || self == .forwarded }

  /// Whether a person can set a day for it. COA's figure comes when it comes, and a meeting is planned as a meeting.
  package var isPlannedByMark: Bool { self != .figure && self != .meeting }
}

/// What a person noted about a step of the round in one municipality.
package struct RoundMark: Hashable, Sendable {
  /// The day it is meant for.
  package var planned: Day?
  /// The day it was done, of a step that only the mark tells of.
  package var done: Day?
  /// Why it is not needed here: "geen achterstand".
  package var notNeeded: String?

  package init(planned: Day? = nil, done: Day? = nil, notNeeded: String? = nil) {
    self.planned = planned
    self.done = done
    self.notNeeded = notNeeded
  }

  package var isEmpty: Bool { planned == nil && done == nil && notNeeded == nil }
}

/// How a step stands on a day.
package enum RoundState: Hashable, Sendable {
  case notStarted
  /// Meant for a later week.
  case planned(Day)
  /// Meant for a day in this week, today, or a day that has passed.
  case due(Day)
  /// The day is `nil` where it is known that it was done, and not when.
  case done(Day?)
  /// Not needed here, and why.
  case notNeeded(String)

  package var isDone: Bool {
    if case .done = self { return true }
    return false
  }

  package var isNeeded: Bool {
    if case .notNeeded = self { return false }
    return true
  }

  /// A step that is planned: `due` once its week has come.
  init(planned day: Day?, on today: Day) {
    guard let day else {
      self = .notStarted
      return
    }
    self = day <= today.week.sunday ? .due(day) : .planned(day)
  }
}

extension RoundStep {
  /// The order in which columns go where there is little room; the judgement and the letter in GS stay.
  package static let leftOut: [RoundStep] = [.forwarded, .published, .sent, .figure, .checked, .meeting]
}
