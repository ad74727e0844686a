import ArgumentParser
import Supervision
import Wording

/// `trede agenda`: every term by day, with the weeks as headings.
struct AgendaCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.agenda.configuration }

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.from.argumentHelp) var from: String?
  @Option(help: OptionTable.until.argumentHelp) var until: String?
  @Option(help: OptionTable.week.argumentHelp) var week: String?
  @Option(help: OptionTable.month.argumentHelp) var month: String?
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Option(help: OptionTable.view.argumentHelp, completion: .list(OptionTable.viewNames)) var view: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let first = try session.day(from, of: "--from")
    let last = try session.day(until, of: "--until")
    let period = try AgendaPeriod(week: week, month: month, isAlone: from == nil && until == nil, session)
    if let last, last < first ?? session.today {
      throw Stop(.usage, session.words.periodEndsFirst(from: first ?? session.today, until: last))
    }
    let view = try session.view(named: view)
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let filter = try session.filter(filter, within: view)
    if let period {
      let agenda = PeriodAgenda(period, contents, session, filter: filter)
      switch session.format {
      case .json:
        world.write(PeriodJSON.text(of: agenda, session, filter: filter.isEmpty ? nil : filter.text))
      case .plain: world.writeIfAny(PeriodPlain.text(of: agenda, session))
      case .text: world.write(PeriodText.text(of: agenda, session))
      }
      session.tellLeftovers()
      return contents.unreadable.isEmpty ? .inOrder : .unreadable
    }
    let schedule = DaySchedule(
      contents, context: session.context(of: contents), filter: filter, from: first, until: last,
      session.words)
    switch session.format {
    case .json:
      world.write(AgendaJSON.text(of: schedule, session, filter: filter.isEmpty ? nil : filter.text))
    case .plain: world.writeIfAny(plain(schedule, session))
    case .text: world.writeIfAny(AgendaText.text(of: schedule, session))
    }
    session.tellLeftovers()
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  private func plain(_ schedule: DaySchedule, _ session: Session) -> String {
    var printout = Printout()
    for file in schedule.unreadable { printout.unreadableRecord(file) }
    for item in schedule.items { printout.itemRecord(item) }
    return printout.text
  }
}
