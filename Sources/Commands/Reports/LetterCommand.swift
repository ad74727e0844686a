import ArgumentParser
import Reports
import Supervision
import Wording

/// `trede letter MUNICIPALITY HALF-YEAR`: the letter over a half-year, as text, HTML or OpenDocument.
struct LetterCommand: Command {
  static let configuration = CommandTable.letter.configuration

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions
  @Argument(help: "") var municipality: String?
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    try session.refuseOtherForms()
    guard let municipality, let period else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.letter.argument ?? ""))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let asked = try LetterCommand.halfYear(period, session)
    try session.requireCases(contents)
    let subject = try CaseFinder(contents).find(municipality, domain: nil)
    guard subject.domain == Case.housing else { throw Stop(.usage, session.words.letterOnlyForHousing) }
    guard subject.record(asked) != nil else {
      throw Stop(.noSuchCase, session.words.nothingKnown(subject.name, over: asked))
    }
    let facts = LetterFacts(
      of: subject, over: asked, settings: contents.settings, reference: contents.reference,
      today: session.today)
    let book = session.templates()
    try session.deliver(report) { (format) throws(TemplateFault) in try facts.report(format, book) }
    return .inOrder
  }

  private static func halfYear(_ text: String, _ session: Session) throws(Stop) -> HalfYear {
    do throws(HalfYearInputFault) {
      return try HalfYearInput.halfYear(from: text)
    } catch {
      throw Stop(.usage, session.words.inputFault(error) + ".")
    }
  }
}
