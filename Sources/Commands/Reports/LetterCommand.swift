import ArgumentParser
import Reports
import Supervision
import Wording

/// `trede letter MUNICIPALITY HALF-YEAR`: the letter over a half-year, as text, HTML or OpenDocument.
struct LetterCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.letter.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions
  @Option(help: OptionTable.template.argumentHelp) var template: String?
  @Argument(help: "") var municipality: String?
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    try session.refuseOtherForms()
    if let template { return try LetterCommand.show(template, session) }
    guard let municipality, let period else {
      throw Stop(.usage, session.words.missingArgument(CommandTable.letter.argument(in: session.words)))
    }
    let format = try session.format(of: report)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    try session.requireCases(contents)
    let subject = try CaseFinder(contents, session.words).find(municipality, domain: nil)
    guard subject.domain == Case.housing else { throw Stop(.usage, session.words.letterOnlyForHousing) }
    let asked = try LetterCommand.halfYear(period, session)
    guard subject.record(asked) != nil else {
      throw Stop(.noSuchCase, session.words.nothingKnown(subject.name, over: asked))
    }
    let facts = LetterFacts(
      of: subject, over: asked, settings: contents.settings, reference: contents.reference,
      today: session.today)
    let book = session.templates()
    try session.deliver(report, as: format) { () throws(TemplateFault) in try facts.report(format, book) }
    let known = AgendaContext(today: facts.day, settings: contents.settings, reference: contents.reference)
    for caution in subject.cautionsOfLetter(over: asked, in: known, contents.reference) {
      session.world.complain("\(session.words.caution(caution))\n")
    }
    return .inOrder
  }

  /// A template as it comes with the program, to put in the store and change there.
  private static func show(_ name: String, _ session: Session) throws(Stop) -> Outcome {
    let plain = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : name
    guard let file = TemplateBook.shipped(plain) else {
      throw Stop(.usage, session.words.noSuchTemplate(name, all: TemplateBook.shippedNames))
    }
    session.world.write(file.text)
    return .inOrder
  }

  static func halfYear(_ text: String, _ session: Session) throws(Stop) -> HalfYear {
    do throws(HalfYearInputFault) {
      return try HalfYearInput.halfYear(from: text)
    } catch {
      throw Stop(.usage, session.words.inputFault(error) + ".")
    }
  }
}

extension Case {
  /// What makes a letter contradict itself: two balances of one day, or a judgement on other figures than it shows.
  fileprivate func cautionsOfLetter(
    over period: HalfYear, in context: AgendaContext, _ reference: ReferenceBook
  ) -> [Caution] {
    cautions(in: context, reference: reference).filter { caution in
      switch caution {
      case .openingDiffers(let of, _, _): of == period || of == period.next
      case .judgedOnOlderDelivery(let of, _, _), .doesNotAddUp(let of, _), .totalDiffers(let of, _, _):
        of == period
      default: false
      }
    }
  }
}
