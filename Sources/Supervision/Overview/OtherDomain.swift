/// A case of the same municipality in another domain, as it stands beside a dossier.
package struct OtherDomain: Hashable, Sendable {
  package let caseID: CaseID
  package let domain: String
  package let title: String
  package let rhythm: JudgingRhythm
  package let ladder: LadderRecord
  /// The judgement over the latest period that one is known of.
  package let judgement: Judgement?
  package let judgedPeriod: HalfYear?
  package let next: AgendaItem?

  package init(_ subject: Case, _ overview: CaseOverview, on today: Day) {
    caseID = subject.id
    domain = subject.domain
    title = subject.domainTitle
    rhythm = subject.rhythm
    ladder = overview.ladder
    let judged = subject.halfYears.filter { $0.knownJudgement(on: today) != nil }.max {
      $0.period < $1.period
    }
    judgement = judged?.knownJudgement(on: today)
    judgedPeriod = judged?.period
    next = overview.next
  }

  /// The order they stand in: housing, then by title.
  package static func comesFirst(_ first: OtherDomain, _ second: OtherDomain) -> Bool {
    if (first.domain == Case.housing) != (second.domain == Case.housing) {
      return first.domain == Case.housing
    }
    return (first.title, first.caseID.text) < (second.title, second.caseID.text)
  }
}

extension Case {
  /// The case is about persons: it is of housing, or has numbers of persons all the same.
  package var countsPersons: Bool {
    domain == Case.housing
      || halfYears.contains { record in
        !record.targets.isEmpty || !record.counts.isEmpty || !record.carried.isEmpty || !record.totals.isEmpty
          || !record.balances.isEmpty || record.amv != nil
      }
  }
}
