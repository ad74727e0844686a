import Supervision
import Wording

extension Filled {
  /// Tries the changes on the case as it was seen: what the rules refuse is said before anything is saved.
  mutating func check(in context: FormContext) {
    guard let outcome else { return }
    do throws(RuleViolation) {
      _ = try context.subject.applying(
        outcome.changes, in: ChangeContext(today: context.today, reference: context.reference))
    } catch {
      refusal = Dutch().violation(error, in: context.subject)
    }
  }
}
