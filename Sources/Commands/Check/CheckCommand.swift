import ArgumentParser
import Display
import Supervision
import Wording

/// `trede check`: what is late, near or to be measured. Silent when nothing is, so that cron needs no wrapper.
struct CheckCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.check.configuration }

  @OptionGroup var common: CommonOptions
  @Flag(help: OptionTable.all.argumentHelp) var all = false
  @Option(help: OptionTable.filter.argumentHelp) var filter: String?
  @Option(help: OptionTable.view.argumentHelp, completion: .list(OptionTable.viewNames)) var view: String?
  @Flag(help: OptionTable.quiet.argumentHelp) var quiet = false
  @Flag(name: .customLong("once-a-day"), help: OptionTable.onceADay.argumentHelp) var onceADay = false
  @Option(help: OptionTable.notify.argumentHelp) var notify: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let rounds = DailyRounds(world: world, storePath: session.storePath)
    if onceADay, rounds.wasDone(on: session.today) { return .inOrder }

    let view = try session.view(named: view)
    let start = session.today
    let filter = try session.filter(filter, within: view)
    let (settings, findings) = try look(filter, session)
    session = session.at(settings)
    if !quiet { world.writeIfAny(text(of: findings, filter, settings, session)) }
    // A message that did not go out must go out at the next start.
    let isTold = notify.map { self.notify($0, of: findings, session) } ?? true
    if onceADay, isTold, !rounds.markDone(on: start) {
      world.complain(session.words.cannotRemember + "\n")
    }
    if !quiet { session.tellLeftovers() }
    return findings.outcome
  }

  /// A filter may look for words anywhere in a dossier; without one the agenda of each case is all that is kept
  /// of it.
  private func look(_ filter: Filter, _ session: Session) throws(Stop) -> (StoreSettings, Findings) {
    guard filter.isEmpty else {
      let contents = try session.readStore()
      let context = session.at(contents.settings).context(of: contents)
      return (
        contents.settings,
        Findings(contents, context: context, filter: filter, everything: all, session.words)
      )
    }
    let (today, dayWasSet, everything) = (session.today, session.dayWasSet, all)
    let (frame, looks) = try session.withStore { store throws(StoreFailure) in
      try store.readEach(.agenda) { frame in
        let day = dayWasSet ? today : frame.settings.practiceDay ?? today
        return AgendaContext(today: day, settings: frame.settings, reference: frame.reference).ownCopy
      } _: { subject, context in
        CaseFindings(subject, context: context, everything: everything)
      }
    }
    return (frame.settings, Findings(looks, unreadable: frame.unreadable))
  }

  private func text(
    of findings: Findings, _ filter: Filter, _ settings: StoreSettings, _ session: Session
  ) -> String {
    switch session.format {
    case .json: CheckJSON.text(of: findings, session, filter: filter.isEmpty ? nil : filter.text)
    case .plain: CheckPlain.text(of: findings, session)
    case .text: CheckText.text(of: findings, settings, session)
    }
  }

  /// - Returns: whether what there is to tell was told.
  private func notify(_ command: String, of findings: Findings, _ session: Session) -> Bool {
    guard findings.outcome != .inOrder else { return true }
    let code = session.world.run(command, CheckSummary.text(of: findings, session))
    if code != 0 { session.world.complain(session.words.notifyFailed(command, code: code).shown + "\n") }
    return code == 0
  }
}

extension World {
  /// Writes what there is; nothing at all for an empty text.
  func writeIfAny(_ text: String) {
    if !text.isEmpty { write(text) }
  }
}
