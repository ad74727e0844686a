import ArgumentParser
import Reports
import Supervision
import Wording

/// `trede dossier MUNICIPALITY`: the gespreksblad for the next bestuurlijk overleg.
struct DossierCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.dossier.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions
  @Argument(help: "") var municipality: String?
  @Option(help: OptionTable.domain.argumentHelp) var domain: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    try session.refuseOtherForms()
    guard let municipality, !municipality.isEmpty else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.dossier.argument(in: session.words)))
    }
    let format = try session.format(of: report)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    try session.requireCases(contents)
    let subject = try CaseFinder(contents, session.words).find(municipality, domain: domain)
    let sheet = CaseSheet(
      subject, among: contents.cases.filter { $0.domain == subject.domain },
      context: session.context(of: contents))
    let book = session.templates()
    try session.deliver(report, as: format) { () throws(TemplateFault) in try sheet.report(format, book) }
    session.complain(about: contents.unreadable)
    return .inOrder
  }
}
