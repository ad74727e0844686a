import ArgumentParser
import Browser
import Supervision
import Wording

/// `trede list`: a row a case, what asks for attention first.
struct ListCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.list.configuration }

  @OptionGroup var common: CommonOptions
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
    let rows = FilteredCases(contents, filter: filter, session).overviews
      .sorted { column.comesFirst($0, $1, reversed: isReversed) }
    switch session.format {
    case .json:
      world.write(ListJSON.text(of: rows, session))
      session.complain(about: contents.unreadable)
    case .plain: world.writeIfAny(ListPlain.text(of: rows, contents.unreadable, session))
    case .text:
      world.writeIfAny(
        ListText.text(
          of: rows, of: contents.cases.count, contents.unreadable, filter, columns: view?.columns, session))
    }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }
}
