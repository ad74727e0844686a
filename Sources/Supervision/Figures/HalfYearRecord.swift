/// Everything recorded about one half-year of one municipality. Nothing is overwritten: a correction is a new
/// entry, and every question takes the day on which it is asked.
package struct HalfYearRecord: Hashable, Sendable {
  package var period: HalfYear
  /// The balance carried in: a backlog is positive, a lead negative. Persons.
  package var carried: [Statement] = []
  /// The target and its revisions.
  package var targets: [TargetNotice] = []
  /// Totals as somebody stated them, for half-years whose parts are not known.
  package var totals: [Statement] = []
  package var counts: [Count] = []
  /// End balances as somebody stated them; they need not follow from the rest (rule 10).
  package var balances: [Statement] = []
  /// The indicative target for unaccompanied minors: shown, never counted (rule 14).
  package var amv: AmvTarget?
  /// The judgement that was recorded last.
  package var judgement: Judgement?
  /// Judgements that another one came after, in the order in which they were recorded: what was known earlier stays
  /// readable (rule 44).
  package var earlierJudgements: [Judgement] = []
  package var letter: Letter?
  /// What was noted about the steps of the round, by step.
  package var round: [RoundStep: RoundMark] = [:]
  /// A person's note that a missed target needs no more attention.
  package var ending: Ending?

  package init(period: HalfYear) {
    self.period = period
  }
}

/// A number that was stated, by whom, and since when.
package struct Statement: Hashable, Sendable {
  package var persons: Int
  /// The day from which it is known; else the first day of the half-year, or its peildatum for an end balance.
  package var from: Day?
  package var source: DocumentID?

  package init(persons: Int, from: Day? = nil, source: DocumentID? = nil) {
    self.persons = persons
    self.from = from
    self.source = source
  }
}

/// A notified target. The notified number counts; the formula of the law only checks it (rule 12).
package struct TargetNotice: Hashable, Sendable {
  package var persons: Int
  /// The day the notice was given; the first one counts from the first day of its half-year.
  package var from: Day?
  /// The national target it follows from.
  package var national: Int?
  /// Whose decision it was.
  package var by: String?
  package var source: DocumentID?

  package init(
    persons: Int, from: Day? = nil, national: Int? = nil, by: String? = nil, source: DocumentID? = nil
  ) {
    self.persons = persons
    self.from = from
    self.national = national
    self.by = by
    self.source = source
  }
}

/// A stand: persons housed in the half-year up to a day, as reported in one delivery.
package struct Count: Hashable, Sendable {
  package enum Reporter: String, CaseIterable, Sendable {
    /// COA leads.
    case coa
    /// The municipality's own figure is kept and shown, never used.
    case municipality
  }

  package var asOf: Day
  package var housed: Int
  package var reporter: Reporter
  /// The day of the delivery; without one the stand is known from its own day.
  package var delivered: Day?
  package var source: DocumentID?

  package init(
    asOf: Day, housed: Int, reporter: Reporter = .coa, delivered: Day? = nil, source: DocumentID? = nil
  ) {
    self.asOf = asOf
    self.housed = housed
    self.reporter = reporter
    self.delivered = delivered
    self.source = source
  }

  /// The day of the delivery, but never before the day it is a stand of (rule 47).
  package var knownFrom: Day { max(delivered ?? asOf, asOf) }
}

/// The indicative number of unaccompanied minors (amv), which the province does not judge on.
package struct AmvTarget: Hashable, Sendable {
  package var persons: Int?
  /// The number for the whole province.
  package var province: Int?
  package var remark: String?
  package var source: DocumentID?

  package init(persons: Int?, province: Int? = nil, remark: String? = nil, source: DocumentID? = nil) {
    self.persons = persons
    self.province = province
    self.remark = remark
    self.source = source
  }
}
