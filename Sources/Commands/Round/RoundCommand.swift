import ArgumentParser
import Browser
import Supervision
import Wording

/// `trede halfyear show [HALF-YEAR]`: the board of the round.
struct RoundCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.round.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let period = try session.roundPeriod(period)
    let board = RoundBoard(period, contents, session)
    switch session.format {
    case .json: world.write(RoundJSON.text(of: board, session))
    case .plain: world.writeIfAny(RoundPlain.text(of: board, session))
    case .text: world.writeIfAny(RoundText.text(of: board, session))
    }
    if session.format == .json { session.complain(about: contents.unreadable) }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }
}

/// The round with what the province set for it.
struct RoundBoard {
  let round: Round
  let planning: BackPlanning
  let unreadable: [UnreadableFile]

  /// Rows in the order of Gemeenten: what comes first on top.
  init(_ period: HalfYear, _ contents: StoreContents, _ session: Session) {
    let context = session.context(of: contents)
    let cases = contents.cases.filter { $0.takesPart(inRoundOver: period) }
      .map { (subject: $0, overview: $0.overview(agenda: $0.agenda(in: context), on: context.today)) }
      .sorted { SortColumn.attention.comesFirst($0.overview, $1.overview, reversed: false) }
    round = Round(period, CaseWalk(cases.map(\.subject)), in: context)
    planning = contents.settings.backPlanning
    unreadable = contents.unreadable
  }
}

extension Session {
  /// The half-year that was typed, else the one that closed last.
  func roundPeriod(_ text: String?) throws(Stop) -> HalfYear {
    try halfYear(text) ?? HalfYear(containing: today).previous
  }

  /// The half-year that was typed, where one was.
  func halfYear(_ text: String?) throws(Stop) -> HalfYear? {
    guard let text else { return nil }
    do throws(HalfYearInputFault) {
      return try HalfYearInput.halfYear(from: text)
    } catch {
      throw Stop(.usage, words.inputFault(error))
    }
  }
}
