import ArgumentParser
import Browser
import Reports
import Supervision
import Wording

/// `trede export ics|csv|json`: what other programs read, to standard output or into a file.
struct ExportCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.export.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(name: .customLong("of"), help: OptionTable.tableOf.argumentHelp) var subject: String?
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Argument(help: "") var form: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    try session.requireOwnForm()
    let form = try exportForm(session.words)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let text = text(form, contents, try session.filter(filter), session)
    try session.deliver(Array(text.utf8), to: output)
    session.complain(about: contents.unreadable)
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func exportForm(_ words: Words) throws(Stop) -> ExportForm {
    guard let form else {
      throw Stop(.usage, words.missingArgument(CommandTable.export.argument(in: words)))
    }
    guard let known = ExportForm(form, of: subject) else {
      if let only = ExportForm(form, of: nil), only != .tableOfItems {
        throw Stop(.usage, words.tableOnlyInCSV(form))
      }
      if let subject, ExportForm(form, of: nil) != nil {
        throw Stop(
          .usage,
          words.invalidValue(subject, of: OptionTable.tableOf.usage(in: words), allowed: ExportForm.tables))
      }
      throw Stop(.usage, words.noSuchForm(form, all: ExportForm.names))
    }
    return known
  }

  private func text(_ form: ExportForm, _ contents: StoreContents, _ filter: Filter, _ session: Session)
    -> String
  {
    let context = session.context(of: contents)
    switch form {
    case .calendar:
      let items = items(contents, context, filter, session)
      return CalendarFile.text(of: items, in: context, name: contents.settings.name)
    case .tableOfItems: return ItemTable.text(of: items(contents, context, filter, session))
    case .tableOfMunicipalities:
      let rows = FilteredCases(contents, filter: filter, session).overviews
      return MunicipalityTable.text(
        of: rows.sorted { SortColumn.attention.comesFirst($0, $1, reversed: false) })
    case .data:
      let cases = FilteredCases(contents, filter: filter, session).cases
      return DataFile(settings: contents.settings, context: context)
        .text(of: cases, unreadable: contents.unreadable)
    }
  }

  /// Every item the filter allows, with its case, in the order of attention. Late items that it hides are told.
  private func items(
    _ contents: StoreContents, _ context: AgendaContext, _ filter: Filter, _ session: Session
  ) -> [(item: AgendaItem, subject: Case)] {
    var filtered = FilteredItems(filter, in: context, session.words)
    var late = 0
    var subjects: [CaseID: Case] = [:]
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      late += agenda.count { $0.standing == .late }
      subjects[subject.id] = subject
      filtered.add(agenda, of: subject) { _ in true }
    }
    let items = filtered.left().inOrderOfAttention()
    let hidden = late - items.count { $0.standing == .late }
    if hidden > 0 { session.world.complain(session.words.lateOutsideFilter(hidden) + "\n") }
    return items.compactMap { item in subjects[item.caseID].map { (item, $0) } }
  }
}
