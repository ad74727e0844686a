import ArgumentParser
import Supervision
import Wording

/// `trede show MUNICIPALITY`: the dossier of one case, as known on the day.
struct ShowCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.show.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var municipality: String?
  @Option(help: OptionTable.domain.argumentHelp) var domain: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    guard let municipality, !municipality.isEmpty else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.show.argument(in: session.words)))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    try session.requireCases(contents)
    let subject = try CaseFinder(contents, session.words).find(municipality, domain: domain)
    let context = session.context(of: contents)
    let dossier = Dossier(
      subject: subject, items: subject.agenda(in: context).inOrderOfAttention(), session: session,
      handler: subject.handlerOnDuty(on: session.today, people: context.people),
      successor: subject.closure?.successor.flatMap { contents.reference.municipality(code: $0)?.name },
      others: contents.cases.filter { $0.code == subject.code && $0.id != subject.id }
        .map { other in
          let agenda = other.agenda(in: context)
          return OtherDomain(other, other.overview(agenda: agenda, on: session.today), on: session.today)
        }.sorted(by: OtherDomain.comesFirst))
    switch session.format {
    case .json: world.write(dossier.json)
    case .plain: world.write(dossier.plain)
    case .text: world.write(dossier.text)
    }
    session.tellLeftovers()
    return .inOrder
  }
}
