internal import Supervision

/// The words of the format. Those of an enumeration of the domain are its raw values.
enum Words {
  static let actor = WordTable<Party.Actor>()
  static let basis = WordTable<Deadline.Basis>()
  static let unit = WordTable<Deadline.Unit>()
  static let change = WordTable<Schedule.Change.Kind>()
  static let ending = WordTable<Ending.Kind>()
  static let adoption = WordTable<Receipt.Adoption>()
  static let agreement = WordTable<Agreement.Kind>()
  static let step = WordTable<LadderEntry.Step>()
  static let requirement = WordTable<FormalRequirement>()
  static let reporter = WordTable<Count.Reporter>()
  static let importKind = WordTable<ImportKind>()
  static let columnMeaning = WordTable<ColumnMeaning>()
  static let version = WordTable<PlanVersion.Status>()
  static let roundStep = WordTable<RoundStep>()
  static let rhythm = WordTable<JudgingRhythm>()
  static let meeting = WordTable<Meeting.Kind>()
  static let action = WordTable<OwnAction.Kind>()
  static let letter = WordTable<Letter.State>([
    "concept": .concept, "inCouncil": .inCouncil, "adopted": .adopted, "sent": .sent, "public": .public,
  ])
}
