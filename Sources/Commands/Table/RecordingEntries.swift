import Recording
import Wording

/// The verbs of recording as commands.
extension CommandTable {
  static let recording = Verb.allCases.map(makeEntry)

  /// The commands in the order of the help.
  static let groups: [(heading: Words.CommandGroup, entries: [CommandEntry])] = {
    func verbs(_ group: Words.CommandGroup) -> [CommandEntry] {
      Verb.allCases.filter { $0.group == group }.map(entry)
    }
    return [
      (.looking, [check, list, show, agenda, figures, ladder] + roundEntries),
      (.sending, [letter, dossier] + exportEntries),
      (.happening, verbs(.happening)), (.adding, verbs(.adding)),
      (.figures, verbs(.figures) + importEntries),
      (.cases, [create] + verbs(.cases) + [edit] + peopleEntries),
      (.history, [undo, redo, log, validate, help]),
    ]
  }()

  /// What the short help shows: a command of every kind.
  static let shownFirst = [
    check, list, show, agenda, entry(of: .receive), entry(of: .extend), entry(of: .count), entry(of: .note),
    letter, undo, log, help,
  ]

  static func entry(of verb: Verb) -> CommandEntry {
    recording.first { $0.name == verb.rawValue } ?? makeEntry(verb)
  }

  private static func makeEntry(_ verb: Verb) -> CommandEntry {
    CommandEntry(
      verb.rawValue, verb.alias, argument: VerbWords.of(verb).shown, VerbExamples.summary(of: verb),
      examples: VerbExamples.of(verb).map { line, meaning in
        let typed = Phrase(
          nl: "trede \(verb.alias) \(line.in(.dutch))", en: "trede \(verb.rawValue) \(line.in(.english))")
        return .init(typed, meaning)
      },
      options: VerbFlags.of(verb) + OptionTable.recording,
      remarks: VerbExamples.remarks(of: verb) + [VerbExamples.severalAtOnce],
      otherNames: VerbWords.otherNames(of: verb))
  }
}

extension Verb {
  fileprivate var group: Words.CommandGroup {
    switch self {
    case .receive, .remind, .extend, .shift, .correct, .settle, .waive, .reopen, .answer, .review, .done,
      .delay, .remove, .change:
      .happening
    case .agree, .interim, .action, .contact, .note, .document, .meeting, .planMeeting, .holdMeeting,
      .cancelMeeting, .plan, .version, .milestone, .measure, .judgePlan:
      .adding
    case .target, .carried, .total, .count, .balance, .amv, .population, .move, .requirement, .assess, .sent,
      .step:
      .figures
    case .open, .close, .assign: .cases
    }
  }
}
