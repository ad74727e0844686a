/// One change that a person records in a case. A value: the screen and the command line make the same one.
///
/// The day on which it is typed in is no part of it: facts carry their own days (rule 47). A record that is to be
/// added with an empty id gets the next free one when the change is applied.
package enum CaseChange: Hashable, Sendable {
  // MARK: Records as a whole

  case add(Record)
  /// Puts the record in the place of the one with its id.
  case change(Record)
  case remove(ItemID)
  case removeDocument(DocumentID)

  // MARK: What happens to an item

  /// Ontvangen: an agreement, a report or a version of a plan came in.
  case receive(item: ItemID, Receipt)
  /// Rappel: changes neither the deadline nor the number of extensions.
  case remind(item: ItemID, Reminder)
  /// Uitstel, moved in consultation or a corrected typing error: which of the three, the change says (rule 49).
  case reschedule(item: ItemID, Schedule.Change)
  /// Afdoen or laten vervallen, with the reason.
  case settle(item: ItemID, Ending)
  /// Heropenen: takes the ending away again.
  case reopen(item: ItemID)
  /// Whether a condition in words holds; `nil` takes the answer back.
  case answer(item: ItemID, Condition.Answer?)
  /// "Opnieuw bekijken op", for an agreement without a date; `nil` takes it away.
  case review(item: ItemID, on: Day?)
  /// Gedaan: an own action, or a measure that was carried out.
  case finish(item: ItemID, on: Day)
  /// Vertraging gemeld: the municipality said that a measure is delayed.
  case reportDelay(measure: ItemID, on: Day)
  /// The status of a version of a plan.
  case judge(version: ItemID, PlanVersion.Status, on: Day?, conclusion: String?, document: DocumentID? = nil)

  // MARK: Meetings

  /// A day in the calendars: planned or, if there was one, moved. The window stays as the yardstick.
  case plan(meeting: ItemID, on: Day)
  /// The meeting was held. Lines are added to its report; what was agreed in it is made and linked.
  case hold(meeting: ItemID, Held)
  case cancel(meeting: ItemID, on: Day)
  /// What was agreed in a meeting that was held, entered later.
  case agree(meeting: ItemID, [Record])

  // MARK: Figures

  /// A target notice, or its revision (rule 8).
  case notify(HalfYear, TargetNotice)
  /// The opening balance: a backlog is positive, a lead negative.
  case carry(HalfYear, Statement)
  /// A total as somebody stated it.
  case total(HalfYear, Statement)
  /// A delivery of a stand. A correction is one more delivery (rule 11).
  case count(HalfYear, Count)
  /// An end balance as somebody stated it.
  case balance(HalfYear, Statement)
  case amv(HalfYear, AmvTarget)
  /// The judgement, pinned to the delivery it used.
  case assess(HalfYear, Judgement)
  /// Where the letter is on its way to the public.
  case letter(HalfYear, Letter)
  /// A step of the round: the day it is meant for, that it was done, or that it is not needed; an empty mark takes
  /// away what was noted.
  case mark(HalfYear, RoundStep, RoundMark)
  case population(Case.Population)

  // MARK: The ladder

  /// Opschalen, afschalen, handhaven, bevriezen: the only change that touches the trede (rule 33).
  case move(LadderEntry)
  /// A formal requirement of the entry at this place of the ladder, counted from 0.
  case fulfil(entry: Int, FulfilledRequirement)

  // MARK: The case

  case describe(CaseHead)
  /// Herindeling: closed on a day, with the municipality that goes on with what was open (rule 50).
  case close(Case.Closure)
  /// Takes the closing away again. What went to a successor stays there.
  case reopenCase
}

/// What was said and agreed in a meeting.
package struct Held: Hashable, Sendable {
  package var on: Day
  package var report: [String]
  package var agreed: [Record]
  /// A person confirmed that a meeting outside its window is the one that was meant (rule 23).
  package var countsOutsideWindow: Bool
  /// The report in the document system, or what else came of it.
  package var document: DocumentID?

  package init(
    on: Day, report: [String] = [], agreed: [Record] = [], countsOutsideWindow: Bool = false,
    document: DocumentID? = nil
  ) {
    self.document = document
    self.on = on
    self.report = report
    self.agreed = agreed
    self.countsOutsideWindow = countsOutsideWindow
  }
}

/// What stands at the head of a case and may change.
package struct CaseHead: Hashable, Sendable {
  package var aliases: [String]
  package var enteredThrough: String?
  /// Initials of who handles it, and of who stands in.
  package var handler: String?
  package var deputy: String?
  package var labels: [String]

  package init(
    aliases: [String] = [], enteredThrough: String? = nil, handler: String? = nil, deputy: String? = nil,
    labels: [String] = []
  ) {
    self.aliases = aliases
    self.enteredThrough = enteredThrough
    self.handler = handler
    self.deputy = deputy
    self.labels = labels
  }
}

extension Case {
  package var head: CaseHead {
    get {
      CaseHead(
        aliases: aliases, enteredThrough: enteredThrough, handler: handler, deputy: deputy, labels: labels)
    }
    set {
      aliases = newValue.aliases
      enteredThrough = newValue.enteredThrough
      handler = newValue.handler
      deputy = newValue.deputy
      labels = newValue.labels
    }
  }
}
