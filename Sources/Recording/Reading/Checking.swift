import Supervision
import Wording

extension Filled {
  /// Tries the changes on the case as it was seen: what the rules refuse, and what is odd about it, is said before
  /// anything is saved.
  mutating func check(in context: FormContext) {
    guard let outcome else { return }
    let before = outcome.opens ?? context.subject
    do throws(RuleViolation) {
      _ = try before.applying(
        outcome.changes, in: ChangeContext(today: context.today, reference: context.reference))
      let cautions = cautions(of: outcome.changes, before: before, in: context)
      self.outcome?.cautions += cautions
      refusal = outcome.succession?.refusal(in: context)
    } catch {
      refusal = context.words.violation(error, in: before)
    }
  }

  /// What is odd about the changes, and accepted all the same.
  private func cautions(of changes: [CaseChange], before: Case, in context: FormContext) -> [String] {
    let agenda = AgendaContext(
      today: context.today, settings: context.settings, reference: context.reference)
    return before.cautions(of: changes, in: agenda, reference: context.reference).compactMap { caution in
      // A number of a person was said beside its field.
      if case .personNumber = caution { return nil }
      return context.words.caution(caution, on: context.item, in: before)
    }
  }
}

extension Answers {
  /// Warns beside every free text that seems to hold a number of a person. Numbers of documents are none.
  /// - Returns: the warnings about texts that were typed now.
  mutating func warnOfPersonNumbers() -> [String] {
    var warnings: [String] = []
    for (name, text) in freeTexts {
      guard let kind = PersonNumbers.first(in: text) else { continue }
      let warning = words.warning(kind)
      remark(name, warning)
      if !isUntouched(name), !warnings.contains(warning) { warnings.append(warning) }
    }
    return warnings
  }
}
