import Supervision

/// What everybody may know about one municipality in one domain, up to a half-year and as known on a day.
package struct PublicCase: Hashable, Sendable {
  package let code: String
  package let municipality: String
  package let domain: String
  /// As a person reads it: `informatie- en archiefbeheer`.
  package let domainTitle: String
  package let rhythm: JudgingRhythm
  package let closedOn: Day?
  package let successor: String?
  /// Newest first.
  package let halfYears: [PublicHalfYear]
  /// Half-years of which the reason names a person, or has a number that looks like one of a person. It is left out.
  package let withheld: [HalfYear]
  /// Half-years of which the subject of the letter names a person or says how to reach one. It is left out.
  package let withheldSubjects: [HalfYear]
  /// Half-years of which the reason has an e-mail address or a telephone number in it. It is public as it is.
  package let reachable: [Reachable]

  /// Ways to reach somebody that stand in a reason.
  package struct Reachable: Hashable, Sendable {
    package let period: HalfYear
    package let by: [String]
  }

  /// What a judgement over the period is called to be over: `2023-II` or `2023`.
  package func name(of period: HalfYear) -> String { rhythm.name(of: period) }

  /// - Parameters:
  ///   - last: the half-year that is published; later ones are left out.
  ///   - people: those whose names are in no publication.
  package init(_ subject: Case, through last: HalfYear, people: [Person], on today: Day) {
    code = subject.code
    municipality = subject.name
    domain = subject.domain
    domainTitle = subject.domainTitle
    rhythm = subject.rhythm
    let isClosed = subject.isClosed(on: today)
    closedOn = isClosed ? subject.closure?.on : nil
    successor = isClosed ? subject.closure?.successor : nil
    var withheld: [HalfYear] = []
    var withheldSubjects: [HalfYear] = []
    halfYears = subject.halfYears.filter { $0.period <= last && $0.isKnown(on: today) }
      .sorted { $0.period > $1.period }
      .map { record in
        let isPersonal = subject.reasonIsPersonal(in: record, people, on: today)
        let isSubjectPersonal = subject.letterSubjectIsPersonal(in: record, people)
        let known = PublicHalfYear(
          record, of: subject, on: today, withReason: !isPersonal, withSubject: !isSubjectPersonal)
        if isPersonal, known.letter?.judgement != nil { withheld.append(record.period) }
        if isSubjectPersonal, known.letter != nil { withheldSubjects.append(record.period) }
        return known
      }
    self.withheld = withheld
    self.withheldSubjects = withheldSubjects
    reachable = halfYears.compactMap { halfYear in
      let found = ContactDetails.all(in: halfYear.letter?.judgement?.reason ?? "")
      return found.isEmpty ? nil : Reachable(period: halfYear.period, by: found)
    }
  }
}

extension PublicHalfYear {
  fileprivate init(
    _ record: HalfYearRecord, of subject: Case, on today: Day, withReason: Bool, withSubject: Bool
  ) {
    let figures = record.figures(on: today)
    period = record.period
    opening = figures.opening
    target = figures.target
    targets = record.targets.filter { ($0.from ?? record.period.firstDay) <= today }
      .sorted { ($0.from ?? .earliest) < ($1.from ?? .earliest) }
      .map { PublicTarget(persons: $0.persons, from: $0.from, national: $0.national) }
    total = figures.total.map { max(0, $0) }
    housed = figures.housed
    stand = figures.stand?.asOf
    percent = figures.share?.percent
    balance = figures.balance
    letter = PublicLetter(
      of: record, in: subject, on: today, withReason: withReason, withSubject: withSubject)
    let isOlder = letter?.judgement != nil && record.newerDeliveryThanJudged(on: today) != nil
    judgedOn = isOlder ? record.housedAsJudged(on: today) : nil
  }
}

extension PublicLetter {
  /// `nil` when the letter is not public on the day (rule 39).
  fileprivate init?(
    of record: HalfYearRecord, in subject: Case, on today: Day, withReason: Bool, withSubject: Bool
  ) {
    guard let letter = record.letter, letter.state == .public else { return nil }
    let document = subject.document(letter.document)
    let judgement = subject.publicJudgement(of: record, on: today)
    let publicOn = letter.days[.public]
    self.publicOn = publicOn
    // Without a day of its own it cannot have been public before it can have been written.
    let earliest =
      publicOn ?? document?.knownFrom ?? record.knownJudgement(on: today)?.on ?? record.period.peildatum
    guard earliest <= today else { return nil }
    self.judgement = judgement.map { PublicJudgement($0, in: letter, withReason) }
    self.subject = withSubject ? document?.subject : nil
    place = subject.ladder(on: min(subject.letterDay(over: record.period) ?? today, today)).place
    date = subject.letterDate(over: record.period)
    number = document?.number
    // What is opened on a desk, such as a file of a colleague's, is nothing to publish.
    address = [letter.address, document?.address].compactMap { $0 }.first(where: Hypertext.isWeb)
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
  /// The judgement that the letter said: what was decided after it was public is not in it.
  fileprivate func publicJudgement(of record: HalfYearRecord, on today: Day) -> Judgement? {
    guard let letter = record.letter, letter.state == .public else { return nil }
    let inLetter = letterDay(over: record.period).flatMap { record.knownJudgement(on: min($0, today)) }
    return inLetter ?? record.knownJudgement(on: min(letter.days[.public] ?? today, today))
  }

  /// Whether the reason of the judgement has the name of somebody or a number that looks like one of a person.
  fileprivate func reasonIsPersonal(in record: HalfYearRecord, _ people: [Person], on today: Day) -> Bool {
    guard var judgement = publicJudgement(of: record, on: today), let reason = judgement.reason else {
      return false
    }
    if PersonNumbers.occur(in: reason) { return true }
    var alone = Case(id: id, code: code, name: name, domain: domain)
    var bare = HalfYearRecord(period: record.period)
    judgement.excusable = nil
    bare.judgement = judgement
    alone.halfYears = [bare]
    return people.contains { !alone.mentions(of: $0).isEmpty }
  }

  /// Whether what the letter is about has the name of somebody, a number that looks like one of a person, or an
  /// address or a telephone number.
  fileprivate func letterSubjectIsPersonal(in record: HalfYearRecord, _ people: [Person]) -> Bool {
    guard let letter = document(record.letter?.document), let subject = letter.subject else { return false }
    if PersonNumbers.occur(in: subject) || !ContactDetails.all(in: subject).isEmpty { return true }
    var alone = Case(id: id, code: code, name: name, domain: domain)
    alone.documents = [Document(id: letter.id, title: "", subject: subject)]
    return people.contains { !alone.mentions(of: $0).isEmpty }
  }
}
