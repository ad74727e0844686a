import Display
import Supervision
import Wording

/// What a command works with once its options are weighed.
struct Session {
  let world: World
  let storePath: String
  /// The day of the clock, unless one was set.
  private(set) var today: Day
  /// The user set the day, and did not leave it to the clock or to a practice store.
  let dayWasSet: Bool
  let format: OutputFormat
  /// The language of what is said to people.
  let words: Words

  init(_ options: CommonOptions, in world: World) throws(Stop) {
    words = world.words
    if options.json && options.plain { throw Stop(.usage, words.excludeEachOther("--json", "--plain")) }
    self.world = world
    storePath = try options.storePath(in: world).path
    let set = try options.dayThatWasSet(in: world)
    today = set ?? world.today()
    dayWasSet = set != nil
    format = options.format
    let isColoured =
      switch world.colourChoice(option: options.color) {
      case .always: true
      case .never: false
      case .auto: world.isTerminal.output
      }
    let name = isColoured ? try world.palette(option: options.palette) : nil
    palette = name.map {
      Palette($0, depth: world.outputDepth, background: world.background).unpainted
    }
  }

  /// The words of the result: what other programs read is the same in every language.
  var resultWords: Words { format == .text ? words : .stored }

  /// How text looks on standard output; `nil` is without any control sequence.
  let palette: Palette?

  /// The width to fit lines in: `COLUMNS`, else that of the terminal. Without a terminal nothing is fitted.
  var width: Int? {
    guard world.isTerminal.output else { return nil }
    if let columns = world.variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return world.columns
  }

  func readStore() throws(Stop) -> StoreContents {
    try withStore { store throws(StoreFailure) in try store.read() }
  }

  /// The same, keeping only `part` of each case: hundreds of them take little memory then.
  func readStore(keeping part: @Sendable (Case) -> Case) throws(Stop) -> StoreContents {
    try withStore { store throws(StoreFailure) in
      var (contents, cases) = try store.readEach { subject, _ in part(subject) }
      contents.cases = cases
      return contents
    }
  }

  /// Opens the store and does something with it that may fail as a whole.
  func withStore<Result>(
    _ body: (any CaseStore) throws(StoreFailure) -> Result
  ) throws(Stop) -> Result {
    do throws(StoreFailure) {
      return try body(world.openStore(storePath))
    } catch {
      throw Stop(error.outcome, words.storeFailure(error))
    }
  }

  /// Reads a filter. The screen leaves everything where a condition is not understood and says so; a program that
  /// asks must hear it.
  func filter(_ text: String?) throws(Stop) -> Filter {
    guard let text else { return Filter("") }
    let filter = Filter(text, user: user)
    guard filter.notUnderstood.isEmpty else {
      throw Stop(.usage, "\(sentence(words.notUnderstood(filter.notUnderstood))). \(words.seeFilterHelp)")
    }
    return filter
  }

  /// The handle of who asks, as far as it is known.
  private var user: String { world.variable("TREDE_AUTHOR") ?? world.userName() ?? "" }

  private func sentence(_ text: String) -> String { words.sentenceCase(text) }

  /// The day to look at a store on: a practice store has one of its own, unless another was set.
  func day(for settings: StoreSettings) -> Day {
    dayWasSet ? today : settings.practiceDay ?? today
  }

  /// The same on the day of the store.
  func at(_ settings: StoreSettings) -> Session {
    var session = self
    session.today = day(for: settings)
    return session
  }

  func context(of contents: StoreContents) -> AgendaContext {
    AgendaContext(today: today, settings: contents.settings, reference: contents.reference)
  }

  /// Tells on standard error which files could not be read, for forms that have no place for it.
  func complain(about files: [UnreadableFile]) {
    guard !files.isEmpty else { return }
    world.complain(files.map { "\(words.unreadableLine($0).shown)\n" }.joined())
  }
}

extension StoreFailure {
  var outcome: Outcome {
    switch self {
    case .missing, .empty, .notAFolder, .noPermission: .inputMissing
    case .occupied: .cannotCreate
    case .diskError: .unexpected
    }
  }
}
