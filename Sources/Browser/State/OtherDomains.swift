import Supervision

extension State {
  /// The cases of the same municipality in other domains, in the order they stand in beside its dossier.
  func otherDomains(of subject: Case) -> [OtherDomain] {
    entries.filter { $0.subject.code == subject.code && $0.subject.id != subject.id }
      .map { OtherDomain($0.subject, $0.overview, on: today) }
      .sorted(by: OtherDomain.comesFirst)
  }
}
