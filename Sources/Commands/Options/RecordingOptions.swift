import ArgumentParser
import Display
import Supervision
import Wording

/// The options of every command that writes.
struct RecordingOptions: ParsableArguments {
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Flag(help: OptionTable.dryRun.argumentHelp) var dryRun = false
  @Flag(help: OptionTable.yes.argumentHelp) var yes = false
  @Flag(help: OptionTable.noInput.argumentHelp) var noInput = false

  func author(in world: World) throws(Stop) -> String {
    try RecordingOptions.author(author, in: world)
  }

  /// Who records it: the option, the variable, else the name the user is logged in under.
  static func author(_ option: String?, in world: World) throws(Stop) -> String {
    let name = option ?? world.variable("TREDE_AUTHOR") ?? world.userName() ?? ""
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !trimmed.isEmpty else { throw Stop(.usage, world.words.noAuthor) }
    guard Handle.isSensible(trimmed) else { throw Stop(.usage, world.words.senselessAuthor(trimmed)) }
    return trimmed
  }
}

/// The options of a command that writes and has nothing to ask.
struct RehearsableOptions: ParsableArguments {
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Flag(help: OptionTable.dryRun.argumentHelp) var dryRun = false

  init() {}

  init(_ options: RecordingOptions) {
    author = options.author
    dryRun = options.dryRun
  }
}

extension Session {
  /// The stamp of a step that is made now.
  func stamp(by author: String) -> StepStamp {
    StepStamp(id: world.newStepID(), at: world.moment(), author: author, today: today)
  }

  /// Whether somebody is there to answer.
  var canAsk: Bool { world.isTerminal.input && world.isTerminal.errors }

  func canAsk(_ options: RecordingOptions) -> Bool { canAsk && !options.noInput }

  func asks(_ question: String) -> Bool {
    world.complain("\(question.shown(keepingLines: true)) \(words.yesOrNoHint) ")
    return YesOrNo.read((world.readLine() ?? "").filter { !$0.isWhitespace }) ?? false
  }

  /// Asks before something that is hard to take back. Without a terminal only `--yes` says yes.
  func confirm(_ question: String, _ options: RecordingOptions) throws(Stop) -> Bool {
    if options.yes || options.dryRun { return true }
    guard canAsk(options) else { throw Stop(.usage, words.needsYes) }
    return asks(question)
  }

  /// Without the folder of the cases nobody can say that there is no such case.
  func requireCases(_ contents: StoreContents) throws(Stop) {
    if contents.cases.isEmpty, let folder = contents.unreadable.first(where: { $0.file == "cases" }) {
      throw Stop(.unreadable, words.unreadableLine(folder))
    }
  }

  /// The settings and the reference data, without the cases.
  func readFrame() throws(Stop) -> StoreContents {
    try withStore { store throws(StoreFailure) in try store.startReading() }
  }
}
