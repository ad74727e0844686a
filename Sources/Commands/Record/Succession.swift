import Supervision
import Wording

/// The case that goes on with what was open in one that closes: of the same domain, or new.
struct Succession {
  private let closing: Case
  private let closure: Case.Closure
  private let successor: Case
  private let seen: Fingerprint?

  /// - Returns: `nil` when nobody goes on.
  init?(_ seen: SeenCase, _ closure: Case.Closure, _ contents: StoreContents, _ archive: SavingDesk)
    throws(Stop)
  {
    guard let code = closure.successor else { return nil }
    closing = seen.subject
    self.closure = closure
    let domain = seen.subject.domain
    if let standing = contents.cases.first(where: { $0.code == code && $0.domain == domain }) {
      let now = try archive.seen(standing.id)
      successor = now.subject
      self.seen = now.fingerprint
    } else {
      let stem = closing.id.text.dropFirst(closing.code.utf8.count)
      successor = Case(
        id: CaseID(code.lowercased() + stem), code: code,
        name: contents.reference.municipality(code: code)?.name ?? code, domain: domain)
      self.seen = nil
    }
  }

  /// What is odd about it: a balance that cannot be worked out has to be said by a person.
  func cautions(in context: AgendaContext) -> [String] {
    merger(in: context).opening == nil ? [Dutch().openingUnknown(successor.name)] : []
  }

  private func merger(in context: AgendaContext) -> Merger {
    Merger(of: closing, into: successor, on: closure.on, in: context)
  }

  func part(in context: AgendaContext) -> StepPart {
    let merger = merger(in: context)
    let origin: StepPart.Origin =
      if let seen { .existing(successor.id, seen: seen) } else { .new(successor) }
    return StepPart(origin, merger.successor)
  }
}
