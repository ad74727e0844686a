import Wording
import Recording
import Supervision

/// What an action is about: a case, or one thing in it. Never a row.
package struct Target: Hashable, Sendable {
  package let caseID: CaseID
  package let item: ItemID?
}

/// What the user asked for, kept while the cases it is about are read as they are now.
struct Intent: Sendable {
  enum Goal: Sendable {
    case form(Verb)
    /// Ontvangen, gehouden, gemeten or gedaan, as fits each.
    case complete
    /// A form with some of it filled in, from a cell of the round.
    case prepared(PreparedForm)
    /// Opening a half-year for all of them, once it was said what that does.
    case openHalfYear(HalfYear)
    /// A note, in the editor.
    case note
    /// A form with what was typed behind the verb in the palette.
    case typed(Verb, [FieldName: String])
    /// A form that was being filled in when the program ended.
    case resume(UnfinishedForm)
    /// What was typed is saved over these cases as they are now: somebody else saved meanwhile, or the form is
    /// about one more case than it was opened with.
    case save(FormState)
  }

  let goal: Goal
  let targets: [Target]

  /// Every case once, in the order of the targets.
  var cases: [CaseID] {
    targets.reduce(into: []) { cases, target in
      if !cases.contains(target.caseID) { cases.append(target.caseID) }
    }
  }
}

/// A menu of what can be recorded.
package struct VerbMenu: Sendable {
  package let title: String
  let verbs: [Verb]
  let targets: [Target]
  package var menu = Menu()

  init(_ title: String, _ verbs: [Verb], _ targets: [Target]) {
    self.title = title
    self.verbs = verbs
    self.targets = targets
  }
}

/// Some marked rows are not in sight: whether they are meant too.
package struct HiddenMarks: Sendable {
  enum Answer { case onlyShown, all, nothing }

  let action: Action
  let shown: [RowID]
  let all: [RowID]
  package var selected = 0

  /// Those in view can only be meant where there are some.
  var answers: [Answer] { shown.isEmpty ? [.all, .nothing] : [.onlyShown, .all, .nothing] }
}

/// Somebody else changed the same while the form was open.
package struct ConflictState: Sendable {
  let conflict: Conflict
  let form: FormState
  package var selected = 0
}
