import Supervision

/// What everybody may know about one municipality in one domain, up to a half-year and as known on a day.
package struct PublicCase: Hashable, Sendable {
  package let code: String
  package let municipality: String
  package let domain: String
  package let closedOn: Day?
  package let successor: String?
  /// Newest first.
  package let halfYears: [PublicHalfYear]
  /// Half-years of which the reason names a person, or has a number that looks like one of a person. It is left out.
  package let withheld: [HalfYear]

  /// - Parameters:
  ///   - last: the half-year that is published; later ones are left out.
  ///   - people: those whose names are in no publication.
  package init(_ subject: Case, through last: HalfYear, people: [Person], on today: Day) {
    code = subject.code
    municipality = subject.name
    domain = subject.domain
    let isClosed = subject.isClosed(on: today)
    closedOn = isClosed ? subject.closure?.on : nil
    successor = isClosed ? subject.closure?.successor : nil
    var withheld: [HalfYear] = []
    halfYears = subject.halfYears.filter { $0.period <= last && $0.isKnown(on: today) }
      .sorted { $0.period > $1.period }
      .map { record in
        let isPersonal = subject.reasonIsPersonal(in: record, people)
        let known = PublicHalfYear(record, of: subject, on: today, withReason: !isPersonal)
        if isPersonal, known.letter?.judgement != nil { withheld.append(record.period) }
        return known
      }
    self.withheld = withheld
  }
}

extension PublicHalfYear {
  fileprivate init(_ record: HalfYearRecord, of subject: Case, on today: Day, withReason: Bool) {
    let figures = record.figures(on: today)
    period = record.period
    opening = figures.opening
    target = figures.target
    targets = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
      .sorted { ($0.from ?? .earliest) < ($1.from ?? .earliest) }
      .map { PublicTarget(persons: $0.persons, from: $0.from, national: $0.national) }
    total = figures.total
    housed = figures.housed
    stand = figures.stand?.asOf
    percent = figures.share?.percent
    balance = figures.balance
    letter = PublicLetter(of: record, in: subject, on: today, withReason: withReason)
  }
}

extension PublicLetter {
  /// `nil` when the letter is not public on the day (rule 39).
  fileprivate init?(of record: HalfYearRecord, in subject: Case, on today: Day, withReason: Bool) {
    guard let letter = record.letter, letter.state == .public else { return nil }
    let document = subject.document(letter.document)
    let publicOn = letter.days[.public]
    // What was decided after the letter was public is not in it; what was decided before stays in it.
    let judgement = record.knownJudgement(on: publicOn.map { min($0, today) } ?? today)
    self.publicOn = publicOn
    // Without a day of its own it cannot have been public before it can have been written.
    guard (publicOn ?? document?.knownFrom ?? judgement?.on ?? record.period.peildatum) <= today else {
      return nil
    }
    self.judgement = judgement.map { PublicJudgement($0, in: letter, withReason) }
    let day =
      document?.date ?? letter.days[.adopted] ?? letter.days[.sent] ?? publicOn ?? document?.latest ?? today
    place = subject.ladder(on: min(day, today)).place
    date = document?.date
    number = document?.number
    address = letter.address ?? document?.address
  }
}

extension PublicJudgement {
  fileprivate init(_ judgement: Judgement, in letter: Letter, _ withReason: Bool) {
    word = judgement.word
    colour = judgement.colour
    let isOfLetter = judgement.source != nil && judgement.source == letter.document
    reason = isOfLetter && withReason ? judgement.reason : nil
  }
}

extension Case {
  /// Whether the reason of a judgement has the name of somebody or a number that looks like one of a person.
  fileprivate func reasonIsPersonal(in record: HalfYearRecord, _ people: [Person]) -> Bool {
    guard record.letter?.state == .public else { return false }
    return record.judgements.contains { judgement in
      guard let reason = judgement.reason else { return false }
      if PersonNumbers.occur(in: reason) { return true }
      var alone = Case(id: id, code: code, name: name, domain: domain)
      var bare = HalfYearRecord(period: record.period)
      bare.judgement = judgement
      bare.judgement?.excusable = nil
      alone.halfYears = [bare]
      return people.contains { !alone.mentions(of: $0).isEmpty }
    }
  }
}
