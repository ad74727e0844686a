import ArgumentParser
import Browser
import Supervision
import Wording

/// `trede figures [MUNICIPALITY] [HALF-YEAR]`: Cijfers of the screen, for all municipalities or for one.
struct FiguresCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.figures.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var words: [String] = []
  @Option(help: OptionTable.municipality.argumentHelp) var municipality: String?
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Option(help: OptionTable.sort.argumentHelp) var sort: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let order = try order(session)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let filter = try session.filter(filter)
    var typed = TypedWords(words)
    let period = try typed.halfYear(session) ?? HalfYear(containing: session.today)
    let one = try typed.municipality(orFlag: municipality, contents, session)
    let table = FigureList(period, contents, filter: filter, order: order, only: one, session)
    switch session.format {
    case .json: world.write(FiguresJSON.text(of: table, session.resultWords))
    case .plain: world.writeIfAny(FiguresPlain.text(of: table))
    case .text: world.writeIfAny(FiguresText.text(of: table, filter, session))
    }
    if session.format == .json { session.complain(about: contents.unreadable) }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func order(_ session: Session) throws(Stop) -> FigureSort {
    guard let sort else { return .attention }
    if let order = FigureSort(word: sort) { return order }
    throw Stop(
      .usage,
      session.words.unknownColumn(
        sort, near: Spelling.nearest(to: sort.folded, among: FigureWords.all),
        all: FigureWords.shown(in: session.words.language)))
  }
}

/// The words behind `--sort`: the Dutch ones of the screen, and English ones.
package enum FigureWords {
  static func shown(in language: Language) -> String {
    FigureSort.allCases.map { $0.word.in(language) }.joined(separator: ", ")
  }

  /// Every word that is understood.
  static let all = FigureSort.allCases.flatMap { column in Language.allCases.map { column.word.in($0) } }
}

/// The municipalities of the table in their order, and the province.
struct FigureList {
  struct Row {
    let subject: Case
    let progress: HalfYearProgress
    let trend: [TrendPoint]
  }

  let period: HalfYear
  let today: Day
  let rows: [Row]
  /// The peildatum has come.
  var isOver: Bool { today >= period.peildatum }
  /// Municipalities of the store, whatever the filter leaves.
  let all: Int
  let isOfOne: Bool
  /// All municipalities together, whatever the filter leaves, and the half-years before.
  let province: ProvinceFigures
  let provinceTrend: [ProvinceFigures]
  let unreadable: [UnreadableFile]

  init(
    _ period: HalfYear, _ contents: StoreContents, filter: Filter, order: FigureSort, only: CaseID?,
    _ session: Session
  ) {
    let context = session.context(of: contents)
    let today = context.today
    let found = FilteredCases(contents, filter: filter, session).rows.filter {
      $0.subject.hasFigures(over: period) && (only == nil || $0.subject.id == only)
    }
    rows = found.map { overview, subject in
      (
        FigureRow(overview, subject.progress(in: period, agenda: subject.agenda(in: context), on: today)),
        subject
      )
    }
    .sorted { order.comesFirst($0.0, $1.0, reversed: false) }
    .map { Row(subject: $1, progress: $0.progress, trend: $1.trend(through: period, on: today)) }
    self.period = period
    self.today = today
    all = contents.cases.count { $0.hasFigures(over: period) }
    isOfOne = only != nil
    unreadable = contents.unreadable
    let unread = ProvinceFigures.unread(unreadable)
    let cases = CaseWalk(contents.cases)
    province = ProvinceFigures(period, cases, unread: unread, on: today)
    provinceTrend = ProvinceFigures.trend(cases, unread: unread, through: period, on: today)
  }
}
