import ArgumentParser

/// `trede` without a command: the options that the screen takes.
struct ScreenCommand: Command {
  static let configuration = CommandConfiguration(commandName: "trede")
  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  /// The screen is opened by the program itself, which knows whether there is a terminal.
  func run(in world: World) throws(Stop) -> Outcome { .usage }
}

/// All commands under one name, for the completion scripts.
struct CompletionRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trede", version: Trede.version,
    subcommands: [
      CheckCommand.self, ListCommand.self, ShowCommand.self, AgendaCommand.self, FiguresCommand.self,
      LadderCommand.self,
      LetterCommand.self,
      DossierCommand.self, ValidateCommand.self, InitCommand.self, RoundCommand.self, FactsCommand.self,
      OpenHalfYearCommand.self,
    ] + RecordCommands.all + [
      UndoCommand.self, RedoCommand.self, LogCommand.self, EditCommand.self, PeopleCommand.self,
      AddPersonCommand.self, ChangePersonCommand.self, ForgetPersonCommand.self,
      ExportCommand.self, ExportCaseCommand.self, PublishCommand.self, ImportTargetsCommand.self,
      ImportCountsCommand.self,
    ])
  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions
}

extension CommandEntry {
  var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: summary.in(ParserLanguage.current), aliases: alias == name ? [] : [alias])
  }
}
