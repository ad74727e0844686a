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
  package var judgement: Judgement?
  package var letter: Letter?
  /// A person's note that a missed target needs no more attention.
  package var ending: Ending?

  package init(period: HalfYear) {
    self.period = period
  }
}

/// A number that was stated, by whom, and since when.
package struct Statement: Hashable, Sendable {
  package var persons: Int
  /// The day from which it is known; else the first day of the half-year.
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

  package var knownFrom: Day { delivered ?? asOf }
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

/// The judgement over a half-year, always a word and a colour word (rule 37).
package struct Judgement: Hashable, Sendable {
  package var word: String
  package var colour: String
  /// The day it was given; when that is not known it counts from the peildatum.
  package var on: Day?
  package var reason: String?
  /// The delivery it used: the day of the stand and the day of the delivery.
  package var usedDelivery: Day?
  /// Persons housed according to that delivery.
  package var usedHoused: Int?
  /// Verschoonbaar, with the reason; changes no number.
  package var excusable: String?
  package var source: DocumentID?

  package init(word: String, colour: String, on: Day? = nil, source: DocumentID? = nil) {
    self.word = word
    self.colour = colour
    self.on = on
    self.source = source
  }
}

/// Where the letter over a half-year is on its way to the public.
package struct Letter: Hashable, Sendable {
  package enum State: Int, Comparable, CaseIterable, Sendable {
    case concept, inCouncil, adopted, sent, `public`

    package static func < (first: State, second: State) -> Bool { first.rawValue < second.rawValue }
  }

  package var document: DocumentID?
  /// The furthest state it is known to have reached.
  package var state: State
  /// The days of the states, where they are known.
  package var days: [State: Day] = [:]
  /// It was said that it will be made public.
  package var toBePublic = false
  package var address: String?

  package init(document: DocumentID?, state: State) {
    self.document = document
    self.state = state
  }
}
