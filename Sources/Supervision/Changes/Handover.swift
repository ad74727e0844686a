/// Targets handed from municipality to municipality in one step over several cases.
package struct Handover: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var subject: CaseID
    package var before: Int
    package var after: Int

    package init(_ subject: CaseID, before: Int, after: Int) {
      self.subject = subject
      self.before = before
      self.after = after
    }
  }

  package var period: HalfYear
  package var parts: [Part]

  package init(period: HalfYear, parts: [Part]) {
    self.period = period
    self.parts = parts
  }

  /// Why the targets cannot be handed over.
  package enum Violation: Error, Hashable, Sendable {
    /// The sum must stay equal: so many persons got lost, or below 0 were added (rule 15).
    case sumDiffers(missing: Int)
    /// No target of the half-year is on record to hand over.
    case noTarget(CaseID)
    case noSuchCase(CaseID)
    case negativePersons(CaseID, Int)
  }

  /// What the cases come to when the targets in force on the day are replaced by others.
  package init(
    _ period: HalfYear, of cases: [Case], to targets: [(CaseID, Int)], on day: Day
  ) throws(Violation) {
    var parts: [Part] = []
    for (id, after) in targets {
      guard let subject = cases.first(where: { $0.id == id }) else { throw .noSuchCase(id) }
      guard let notice = subject.record(period)?.notice(on: day) else { throw .noTarget(id) }
      guard after >= 0 else { throw .negativePersons(id, after) }
      parts.append(Part(id, before: notice.persons, after: after))
    }
    self.init(period: period, parts: parts)
  }

  package var redistribution: Redistribution {
    Redistribution(before: parts.map(\.before), after: parts.map(\.after))
  }

  /// The target the named case would need for the sum to stay equal.
  package func fitting(_ id: CaseID) -> Int? {
    parts.first { $0.subject == id }.map { $0.after + redistribution.missing }
  }

  /// A notice for each case whose target changes.
  package func changes(from day: Day, by: String? = nil) throws(Violation) -> [(CaseID, [CaseChange])] {
    let missing = redistribution.missing
    guard missing == 0 else { throw .sumDiffers(missing: missing) }
    return parts.filter { $0.before != $0.after }.map { part in
      (part.subject, [.notify(period, TargetNotice(persons: part.after, from: day, by: by))])
    }
  }
}
