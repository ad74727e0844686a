import Supervision

extension Dutch {
  /// Why a change is impossible, and what to do.
  package func violation(_ violation: RuleViolation, in subject: Case) -> String {
    switch violation {
    case .noSuchItem(let item): "“\(item)” is er niet (meer) in het dossier van \(subject.name)."
    case .inTheFuture(let day, let today):
      "\(date(day)) ligt na vandaag (\(date(today))): vastgelegd wordt wat gebeurd is."
    default: "Dat kan niet: \(violation)."
    }
  }
}
