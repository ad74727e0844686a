import ArgumentParser
import Supervision
import Wording

/// `trede log [MUNICIPALITY]`: who recorded what and when, the latest first.
struct LogCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.log.configuration }

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.limit.argumentHelp) var limit: String?
  @Option(help: OptionTable.domain.argumentHelp) var domain: String?
  @Argument(help: "") var municipality: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    let limit = try count(session.words)
    let desk = SavingDesk(session)
    let id = try municipality.map { name throws(Stop) in try caseID(named: name, session, desk) }
    let entries = try desk.doing { archive throws(SaveFailure) in try archive.log(of: id, limit: limit) }
    switch session.format {
    case .json: world.write(json(entries))
    case .plain: world.writeIfAny(plain(entries, session.resultWords))
    case .text: world.write(text(entries, session))
    }
    return .inOrder
  }

  /// A case that is not there may have been: its opening was taken back, and its history stays.
  private func caseID(named name: String, _ session: Session, _ desk: SavingDesk) throws(Stop) -> CaseID {
    var contents = try session.readStore()
    do throws(Stop) {
      return try CaseFinder(contents, session.words).find(name, domain: domain).id
    } catch {
      guard error.outcome == .noSuchCase else { throw error }
      let known = Set(contents.cases.map(\.id))
      let log = try desk.doing { archive throws(SaveFailure) in try archive.log(of: nil, limit: nil) }
      contents.cases = LoggedCases(log).cases.filter { !known.contains($0.id) }
      contents.unreadable = []
      guard let gone = try? CaseFinder(contents, session.words).find(name, domain: domain) else {
        throw error
      }
      return gone.id
    }
  }

  private func count(_ words: Words) throws(Stop) -> Int? {
    guard let limit else { return nil }
    guard let count = Int(limit), count > 0 else {
      throw Stop(.usage, words.notACount(limit, of: "--limit"))
    }
    return count
  }

  private func json(_ entries: [LogEntry]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.array("entries", entries) { json, entry in json.object { $0.fields(of: entry) } }
    }
    return json.text + "\n"
  }

  /// Id, moment, author, cases, sentence.
  private func plain(_ entries: [LogEntry], _ words: Words) -> String {
    var printout = Printout()
    for entry in entries {
      printout.record([
        entry.stamp.id.text, entry.stamp.at, entry.stamp.author,
        entry.caseIDs.map(\.text).joined(separator: ","), words.logged(entry),
      ])
    }
    return printout.text
  }

  private func text(_ entries: [LogEntry], _ session: Session) -> String {
    var printout = Printout(palette: session.palette)
    if entries.isEmpty { printout.line(session.words.nothingLogged) }
    for entry in entries {
      printout.line("\(session.words.who(entry.stamp)): \(session.words.logged(entry))")
    }
    return printout.text
  }
}
