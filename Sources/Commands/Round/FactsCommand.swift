import ArgumentParser
import Display
import Supervision
import Wording

/// `trede halfyear facts MUNICIPALITY [HALF-YEAR]`: what is on record for a judgement, each with its source.
struct FactsCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.facts.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var municipality: String?
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    guard let municipality, !municipality.isEmpty else {
      throw Stop(.usage, session.words.missingArgument(session.words[Placeholder.municipality]))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let period = try session.roundPeriod(period)
    try session.requireCases(contents)
    let subject = try CaseFinder(contents, session.words).find(municipality, domain: nil)
    guard subject.domain == Case.housing else { throw Stop(.usage, session.words.onlyHousing) }
    let facts = subject.judgementFacts(period, among: contents.cases, in: session.context(of: contents))
    switch session.format {
    case .json: world.write(FactsJSON.text(of: facts))
    case .plain: world.write(plain(facts, session.resultWords))
    case .text: world.write(text(facts, session))
    }
    session.complain(about: contents.unreadable)
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func text(_ facts: JudgementFacts, _ session: Session) -> String {
    let words = session.words
    var printout = Printout(palette: session.palette)
    printout.line(words.factsTitle(facts), .heading)
    var table = TextTable([
      TextTable.Column(), TextTable.Column(wrapping: TextTable.Wrapping(early: 40, least: 24)),
      TextTable.Column(wrapping: TextTable.Wrapping(early: 24, least: 16)),
    ])
    for line in words.factLines(facts) {
      table.add([
        TextTable.Cell("  \(line.label)", .quiet), TextTable.Cell(line.text),
        TextTable.Cell(line.source.map { "[\($0)]" } ?? "", .quiet),
      ])
    }
    table.print(to: &printout, width: session.width)
    let width = session.width
    for part in width.map({ words.factsRemark.wrapped(to: max(8, $0)) }) ?? [words.factsRemark] {
      printout.line(part, .quiet)
    }
    return printout.text
  }

  /// Label, text, source.
  private func plain(_ facts: JudgementFacts, _ words: Words) -> String {
    var printout = Printout()
    for line in words.factLines(facts) { printout.record([line.label, line.text, line.source]) }
    return printout.text
  }
}
