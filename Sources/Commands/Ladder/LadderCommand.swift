import ArgumentParser
import Browser
import Supervision
import Wording

/// `trede ladder [MUNICIPALITY]`: Ladder of the screen, for all municipalities or for one.
struct LadderCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.ladder.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var words: [String] = []
  @Option(help: OptionTable.onLadder.argumentHelp) var municipality: String?
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Option(help: OptionTable.view.argumentHelp, completion: .list(OptionTable.viewNames)) var view: String?
  @Option(help: OptionTable.sort.argumentHelp) var sort: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let view = try session.view(named: view)
    let column = try SortWords.column(named: sort, session.words) ?? view?.sort ?? .attention
    let isReversed = sort == nil && view?.isReversed ?? false
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let filter = try session.filter(filter, within: view)
    var typed = TypedWords(words)
    let one = try typed.municipality(orFlag: municipality, contents, session)
    let list = LadderList(contents, filter: filter, only: one, session) {
      column.comesFirst($0, $1, reversed: isReversed)
    }
    switch session.format {
    case .json: world.write(LadderJSON.text(of: list, session.resultWords))
    case .plain: world.writeIfAny(LadderPlain.text(of: list, session.resultWords))
    case .text: world.writeIfAny(LadderText.text(of: list, filter, session))
    }
    if session.format == .json { session.complain(about: contents.unreadable) }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }
}

/// The municipalities on their treden, from the highest down, and the province.
struct LadderList {
  struct Row {
    let overview: CaseOverview
    let subject: Case
    let items: [AgendaItem]
    let checks: [RequirementCheck]
  }

  let today: Day
  let groups: [(group: LadderGroup, rows: [Row])]
  /// The province, whatever the filter leaves.
  let tally: LadderTally
  let isOfOne: Bool
  let unreadable: [UnreadableFile]

  var rows: [Row] { groups.flatMap(\.rows) }

  init(
    _ contents: StoreContents, filter: Filter, only: CaseID?, _ session: Session,
    inOrder comesFirst: (CaseOverview, CaseOverview) -> Bool
  ) {
    let context = session.context(of: contents)
    let today = context.today
    let found = FilteredCases(contents, filter: filter, session).rows
      .filter { only == nil ? $0.overview.countsOnLadder : $0.subject.id == only }
      .sorted { comesFirst($0.overview, $1.overview) }
      .map { overview, subject in
        let items = subject.agenda(in: context)
        return Row(
          overview: overview, subject: subject, items: items,
          checks: subject.requirementChecks(agenda: items, on: today))
      }
    groups = LadderGroup.all.compactMap { group in
      let rows = found.filter { $0.overview.ladderGroup == group }
      return rows.isEmpty ? nil : (group, rows)
    }
    tally = LadderTally(FilteredCases(contents, filter: Filter(""), session).overviews)
    self.today = today
    isOfOne = only != nil
    unreadable = contents.unreadable
  }
}
