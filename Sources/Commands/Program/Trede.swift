import ArgumentParser
import Browser
import Display
import Recording
import Wording

/// The program: reads the words of the command line, runs the command they name, and gives the exit code.
package enum Trede {
  package static let version = "0.1.0"

  package static func main(in world: World) -> Int32 {
    let code = outcome(in: world)
    // Half a table in a file looks whole to whoever reads it next.
    guard let fault = world.outputFault() else { return code }
    world.complain(world.words.userFileFault(fault).shown + "\n")
    return fault.outcome.rawValue
  }

  private static func outcome(in world: World) -> Int32 {
    do throws(Stop) {
      try world.requireLanguage()
      return try run(Invocation(world.arguments), in: world).rawValue
    } catch {
      world.complain(error.message.shown(keepingLines: true) + "\n")
      return error.outcome.rawValue
    }
  }

  private static func run(_ invocation: Invocation, in world: World) throws(Stop) -> ExitNumber {
    if invocation.asksCompletions { return try printCompletions(invocation, in: world) }
    if invocation.asksVersion {
      world.write("\(world.words.productName) \(version)\n")
      return ExitNumber(.inOrder)
    }
    if let topic = try invocation.helpTopic(world.words) {
      world.write(HelpText.text(of: topic, in: world.words, keys: world.keysFile.table))
      return ExitNumber(.inOrder)
    }
    guard let word = invocation.word else { return try openScreen(invocation, in: world) }
    guard let entry = CommandTable.entry(named: word) else {
      if !CommandTable.family(of: word).isEmpty {
        throw Stop(.usage, HelpText.family(word, world.words) + world.words.seeHelp("trede --help"))
      }
      throw Stop(.usage, world.words.unknownCommand(word, near: CommandTable.near(word)))
    }
    // A form says it beside its own field.
    if Verb(rawValue: entry.name) == nil, let text = invocation.rest.first(where: \.holdsControls) {
      throw Stop(.usage, "\(text): \(world.words.holdsControls)")
    }
    return ExitNumber(try parse(entry, invocation.rest, world.words).run(in: world))
  }

  /// Only the command that was named is parsed: to set up the others would cost start-up time for nothing.
  private static func parse(
    _ entry: CommandEntry, _ arguments: [String], _ words: Words
  ) throws(Stop) -> any Command {
    if entry.name == CommandTable.check.name, let command = CheckCommand(usual: arguments) { return command }
    let type: any Command.Type =
      switch entry.name {
      case CommandTable.check.name: CheckCommand.self
      case CommandTable.list.name: ListCommand.self
      case CommandTable.show.name: ShowCommand.self
      case CommandTable.agenda.name: AgendaCommand.self
      case CommandTable.figures.name: FiguresCommand.self
      case CommandTable.ladder.name: LadderCommand.self
      case CommandTable.letter.name: LetterCommand.self
      case CommandTable.dossier.name: DossierCommand.self
      case CommandTable.validate.name: ValidateCommand.self
      case CommandTable.round.name: RoundCommand.self
      case CommandTable.facts.name: FactsCommand.self
      case CommandTable.opening.name: OpenHalfYearCommand.self
      case CommandTable.undo.name: UndoCommand.self
      case CommandTable.redo.name: RedoCommand.self
      case CommandTable.log.name: LogCommand.self
      case CommandTable.edit.name: EditCommand.self
      case CommandTable.people.name: PeopleCommand.self
      case CommandTable.addPerson.name: AddPersonCommand.self
      case CommandTable.changePerson.name: ChangePersonCommand.self
      case CommandTable.forgetPerson.name: ForgetPersonCommand.self
      case CommandTable.export.name: ExportCommand.self
      case CommandTable.exportCase.name: ExportCaseCommand.self
      case CommandTable.importTargets.name: ImportTargetsCommand.self
      case CommandTable.importCounts.name: ImportCountsCommand.self
      case CommandTable.publish.name: PublishCommand.self
      default: Verb(rawValue: entry.name).flatMap(RecordCommands.type) ?? InitCommand.self
      }
    return try parse(type, entry, arguments, words)
  }

  private static func parse<Parsed: Command>(
    _ type: Parsed.Type, _ entry: CommandEntry?, _ arguments: [String], _ words: Words
  ) throws(Stop) -> Parsed {
    do {
      guard let command = try type.parseAsRoot(arguments) as? Parsed else {
        throw Stop(.unexpected, words.unexpected)
      }
      return command
    } catch let stop as Stop {
      throw stop
    } catch {
      throw Stop(.usage, ParserComplaint(type.message(for: error), entry: entry, arguments, words).sentence)
    }
  }

  private static func openScreen(_ invocation: Invocation, in world: World) throws(Stop) -> ExitNumber {
    let command: ScreenCommand
    if let usual = ScreenCommand(usual: invocation.rest) {
      command = usual
    } else {
      command = try parse(ScreenCommand.self, nil, invocation.rest, world.words)
    }
    let options = command.common
    if options.json { throw Stop(.usage, world.words.needsCommand("--json")) }
    guard options.plain || world.isTerminal.input && world.isTerminal.output else {
      throw Stop(.usage, HelpText.short(in: world.words))
    }
    let (path, origin) = try options.storePath(in: world)
    let request = ScreenRequest(
      storePath: path, storeOrigin: origin, today: try options.dayThatWasSet(in: world),
      colour: world.colourChoice(option: options.color), language: world.language,
      palette: try world.palette(option: options.palette),
      background: world.background,
      usesMouse: try world.isSwitchedOn(
        option: command.screen.mouse, variable: "TREDE_MOUSE", setting: "mouse"),
      isASCII: try world.isSwitchedOn(
        option: command.screen.ascii, variable: "TREDE_ASCII", setting: "ascii"),
      user: UserSettings(in: world), isPlain: options.plain)
    return ExitNumber(rawValue: world.browse(request))
  }

  /// The scripts for the shells come from the argument parser, which knows every option.
  private static func printCompletions(_ invocation: Invocation, in world: World) throws(Stop) -> ExitNumber {
    let (message, code) = ParserLanguage.$current.withValue(world.language) {
      do {
        _ = try CompletionRoot.parseAsRoot(invocation.arguments)
        return (world.words.unexpected, Outcome.unexpected)
      } catch {
        let isScript = CompletionRoot.exitCode(for: error) == .success
        return (CompletionRoot.message(for: error), isScript ? .inOrder : .usage)
      }
    }
    switch code {
    case .inOrder:
      world.write(message + "\n")
      return ExitNumber(.inOrder)
    case .usage: throw Stop(.usage, ParserComplaint(message, entry: nil, [], world.words).sentence)
    default: throw Stop(code, message)
    }
  }
}

/// The number the process ends with: an outcome of a command, or what the screen gave.
private struct ExitNumber {
  let rawValue: Int32

  init(_ outcome: Outcome) { rawValue = outcome.rawValue }
  init(rawValue: Int32) { self.rawValue = rawValue }
}
