import ArgumentParser
import Supervision
import Wording

/// `trede edit MUNICIPALITY`: the file of a case in the user's editor, checked before it is saved and logged as a
/// change by hand.
struct EditCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.edit.configuration }

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.domain.argumentHelp) var domain: String?
  @OptionGroup var options: EditOptions
  @Argument(help: "") var municipality: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    guard let municipality, !municipality.isEmpty else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.edit.argument(in: session.words)))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    try session.requireCases(contents)
    return try CaseEditing(
      session: session, stamp: try session.stamp(by: RecordingOptions.author(options.author, in: world)),
      desk: SavingDesk(session, contents),
      subject: try CaseFinder(contents, session.words).find(municipality, domain: domain),
      options: options
    ).run()
  }
}

/// Who edits, and what is asked meanwhile.
struct EditOptions: ParsableArguments {
  @Option(help: OptionTable.author.argumentHelp) var author: String?
  @Flag(help: OptionTable.yes.argumentHelp) var yes = false
  @Flag(help: OptionTable.noInput.argumentHelp) var noInput = false
}
