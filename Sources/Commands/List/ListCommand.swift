import ArgumentParser
import Browser
import Supervision
import Wording

/// `trede list`: a row a case, what asks for attention first.
struct ListCommand: Command {
  static let configuration = CommandTable.list.configuration

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Option(help: OptionTable.sort.argumentHelp) var sort: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let column = try sortColumn()
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let filter = try session.filter(filter)
    let rows = overviews(of: contents, filter: filter, session)
      .sorted { column.comesFirst($0, $1, reversed: false) }
    switch session.format {
    case .json:
      world.write(ListJSON.text(of: rows, session))
      session.complain(about: contents.unreadable)
    case .plain: world.writeIfAny(ListPlain.text(of: rows, contents.unreadable, session))
    case .text:
      world.writeIfAny(
        ListText.text(of: rows, of: contents.cases.count, contents.unreadable, filter, session))
    }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func sortColumn() throws(Stop) -> SortColumn {
    guard let sort else { return .attention }
    if let column = SortWords.column(sort) { return column }
    let known = SortWords.columns.flatMap { [$0.dutch, $0.english] }
    throw Stop(
      .usage,
      Dutch().unknownColumn(sort, near: Spelling.nearest(to: sort.folded, among: known), all: SortWords.shown)
    )
  }

  /// The cases the filter leaves: a condition about an item holds when one item of the case fulfils them all.
  private func overviews(of contents: StoreContents, filter: Filter, _ session: Session) -> [CaseOverview] {
    let context = session.context(of: contents)
    var rows: [(overview: CaseOverview, subject: Case)] = []
    for subject in contents.cases {
      let agenda = subject.agenda(in: context)
      let overview = subject.overview(agenda: agenda, on: context.today)
      guard filter.allows(overview), filter.itemConditions.isEmpty || agenda.contains(where: filter.allows)
      else { continue }
      rows.append((overview, subject))
    }
    guard !filter.words.isEmpty else { return rows.map(\.overview) }
    func text(_ row: Int) -> SearchText { session.words.searchText(rows[row].subject) }
    return Narrowing.rows(Array(rows.indices), filter: filter, rowText: text, dossierText: text)
      .map { rows[$0].overview }
  }
}
