/// What kind of thing an item of the agenda is.
package enum ItemKind: String, CaseIterable, Sendable {
  case agreement, interimTarget, meeting, report, target, plan, measure, action, duty

  /// Only a delivery, a meeting or an action can be late; a figure is measured (rule 46).
  package var isFigure: Bool { self == .target || self == .interimTarget }
}

/// How an item stands on a day.
package enum Standing: String, CaseIterable, Sendable {
  case late, today, soon
  /// The day of a figure has passed and no stand of that day is known.
  case unmeasured
  /// A figure was measured and is short.
  case missed
  case later
  /// It depends on something that is not known yet.
  case conditional
  /// A standing duty without a date.
  case undated
  case met, metLate
  /// A person or a judgement dealt with it, or its balance was carried on.
  case settled
  /// Its condition was not fulfilled, or the province no longer asks it: it does not apply.
  case lapsed
  /// A right of another party whose term is over.
  case expired
  /// It belongs to the past: an older half-year, or a case that was closed.
  case closed

  /// What asks for attention and is therefore listed every morning.
  package var asksAttention: Bool {
    switch self {
    case .late, .today, .soon, .unmeasured, .missed: true
    default: false
    }
  }

  /// Nothing has ended it yet: not done, not settled, not over.
  package var isOpen: Bool {
    switch self {
    case .late, .today, .soon, .unmeasured, .missed, .later, .conditional, .undated: true
    case .met, .metLate, .settled, .lapsed, .expired, .closed: false
    }
  }
}

/// The numbers of a figure that is to be measured. Persons; `nil` while unknown.
package struct Measurement: Hashable, Sendable {
  package var required: Int?
  package var counted: Int?

  package init(required: Int?, counted: Int?) {
    self.required = required
    self.counted = counted
  }

  /// Persons short; 0 when reached.
  package var short: Int? {
    guard let required, let counted else { return nil }
    return max(0, required - counted)
  }
}

/// Something with a term, as it stands on a day: one line of Vandaag and of `trede check`.
package struct AgendaItem: Hashable, Sendable {
  package var caseID: CaseID
  package var municipality: String
  package var id: ItemID
  package var kind: ItemKind
  package var title: Title
  package var phrase: String?
  package var basis: Deadline.Basis?
  /// Whose move it is on the day.
  package var party: Party
  package var firstDay: Day?
  package var lastDay: Day?
  /// The first day of its window has come.
  package var hasOpened = false
  package var standing: Standing
  /// Days late or days since, or days left: before a window opens to its first day, in it to its last.
  package var days: Int?
  package var place: LadderPlace
  package var measurement: Measurement?
  package var remarks: [Remark] = []
  package var handler: String?

  /// What it is called: in the case's own words, or worded from what it is.
  package enum Title: Hashable, Sendable {
    case own(String)
    /// The peildatum of a half-year and the total that was to be housed, where it is known.
    case target(HalfYear, total: Int?)
    case meeting(Meeting.Kind)
    /// With which of the versions of that title it is, where there are more.
    case planVersion(String, number: Int? = nil)
    case requirement(FormalRequirement)
    /// COA is to be asked for the stand of a day.
    case standRequest(Day)
    /// Another party's right: to appeal against a decision, or to object to it.
    case appeal
    case objection
  }
}

/// What should be said beside an item. `Wording` says it.
package enum Remark: Hashable, Sendable {
  case term(Term.Note)
  /// The stand of a day has not come in yet; COA is expected to deliver it by the other.
  case awaitingStand(Day, expectedBy: Day)
  /// The stand should have been there by the other day, and is to be asked for.
  case standOverdue(Day, expectedBy: Day)
  case short(Int)
  indirect case extended(times: Int, was: Deadline)
  /// The uitstel was granted after the last day: for so many days, up to the day before it was granted, the
  /// item had stood as late, and that stays readable (rule 49). Due 31 March, granted 3 April: 2.
  case extendedLate(days: Int, on: Day)
  indirect case moved(was: Deadline)
  case reminded(times: Int, replyBy: Day?)
  /// The reply date of the rappel has passed by so many days.
  case reminderOverdue(days: Int)
  case received(Day)
  /// It came in more than once: each time with what it was.
  case receivedInTurn([Arrival])
  case notAdopted
  case incomplete
  case noReceiptRecorded
  case dependsOnTarget(HalfYear)
  case dependsOnQuestion(String)
  /// The target itself was realised but not the backlog: whether the duty applies is for the supervisor.
  case supervisorDecides(backlogLeft: Int)
  case targetRealised(HalfYear)
  case meetingHeld(Day)
  case meetingNotPlanned
  case meetingPlanned(Day)
  case meetingPlannedOutsideWindow(Day)
  /// A meeting was held outside the window and nobody confirmed that it is the one that was meant.
  case meetingOutsideWindow(Day)
  case judged(HalfYear)
  case carried(into: HalfYear)
  /// The share of the target as it is now would be another number than the one agreed (rule 7).
  case shareIsNow(percent: Int, persons: Int)
  case openingIsNow(Int)
  case effort
  /// What an agreed number of persons is made of: a backlog, and a share in per cent of a target.
  case agreedAs(backlog: Int?, percent: Int?, target: Int?)
  case notMeasured
  case delayReported(Day)
  /// An agreement without a date is to be looked at again on the day, or since then.
  case review(Day)
  case waived(String)
  case settled(String)
  case statute(String)
  case ownFigure(Int, asOf: Day)

  /// One of several receipts: its day, what came in, and how many days late; 0 for on time or without a term.
  package struct Arrival: Hashable, Sendable {
    package var on: Day
    package var adoption: Receipt.Adoption
    package var daysLate: Int

    package init(on: Day, adoption: Receipt.Adoption, daysLate: Int) {
      self.on = on
      self.adoption = adoption
      self.daysLate = daysLate
    }
  }
}
