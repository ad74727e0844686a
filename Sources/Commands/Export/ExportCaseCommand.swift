import ArgumentParser
import Reports
import Display
import Supervision
import Wording

/// `trede export woo MUNICIPALITY`: what one case has over a period, for a request under the Wet open overheid.
struct ExportCaseCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.exportCase.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(help: OptionTable.periodFrom.argumentHelp) var from: String?
  @Option(name: .customLong("to"), help: OptionTable.to.argumentHelp) var until: String?
  @Option(help: OptionTable.domain.argumentHelp) var domain: String?
  @Argument(help: "") var municipality: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    try session.requireOwnForm()
    guard let municipality else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.exportCase.argument(in: session.words)))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let first = try session.pastDay(from, of: OptionTable.periodFrom) ?? .earliest
    let last = try session.pastDay(until, of: OptionTable.to)
    let period = (first, last ?? max(first, session.today))
    guard period.0 <= period.1 else {
      throw Stop(.usage, session.words.periodEndsFirst(from: period.0, until: period.1))
    }
    let subject = try CaseFinder(contents, session.words).find(municipality, domain: domain)
    let log = try SavingDesk(session, contents).doing { archive throws(SaveFailure) in
      try archive.log(of: subject.id, limit: nil)
    }
    let disclosure = Disclosure(
      of: subject, over: period.0...period.1, log: log, people: contents.reference.people, on: session.today)
    try session.deliver(Array(disclosure.text(store: contents.settings.name).utf8), to: output)
    for warning in disclosure.warnings(in: session.words) {
      world.complain(session.words.beware(warning).shown + "\n")
    }
    session.tellLeftovers()
    return .inOrder
  }
}
