import Supervision
import Wording

/// Herindeling: what the case that goes on gets from the one that closes, in the same step (rule 50).
package struct Succession: Sendable {
  /// The case of the same domain as it was seen, or a new one with nothing in it.
  package let successor: Case
  package let isNew: Bool
  package let changes: [CaseChange]
  /// The opening balance with what goes along; `nil` where a person has to say it.
  private let opening: Int?

  /// - Parameter code: the municipality that goes on.
  init(of closing: Case, into code: String, on day: Day, in context: FormContext) {
    let standing = context.others.first { $0.code == code && $0.domain == closing.domain }
    let stem = closing.id.text.dropFirst(closing.code.utf8.count)
    isNew = standing == nil
    successor =
      standing
      ?? Case(
        id: CaseID(code.lowercased() + stem), code: code,
        name: context.reference.municipality(code: code)?.name ?? code, domain: closing.domain)
    let agenda = AgendaContext(
      today: context.today, settings: context.settings, reference: context.reference)
    let merger = Merger(of: closing, into: successor, on: day, in: agenda)
    changes = merger.successor
    opening = merger.opening
  }

  func effect(in words: Words) -> [String] {
    let records = changes.count { change in
      guard case .add(let record) = change else { return false }
      if case .document = record { return false }
      return true
    }
    return [words.moves(to: successor.name, records: records, opening: opening)]
  }

  /// A balance that cannot be worked out has to be said by a person.
  func cautions(in words: Words) -> [String] {
    opening == nil ? [words.openingUnknown(successor.name)] : []
  }

  /// Why the successor cannot take it, being closed itself.
  func refusal(in context: FormContext) -> String? {
    do throws(RuleViolation) {
      _ = try successor.applying(
        changes, in: ChangeContext(today: context.today, reference: context.reference))
      return nil
    } catch {
      return context.words.violation(error, in: successor)
    }
  }

  /// - Parameter seen: the successor as it was seen; of no use to a new one.
  package func part(seen: SeenCase?) -> StepPart {
    StepPart(isNew ? .new(successor) : .existing(successor.id, seen: seen?.fingerprint), changes)
  }
}
