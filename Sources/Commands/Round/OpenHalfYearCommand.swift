import ArgumentParser
import Display
import Recording
import Supervision
import Wording

/// `trede halfyear open HALF-YEAR`: says for each municipality what it will do, asks, and does it as one step.
struct OpenHalfYearCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.opening.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    guard let typed = period else {
      throw Stop(.usage, session.words.missingArgument(session.words[Placeholder.halfYear]))
    }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let period = try session.roundPeriod(typed)
    let last = HalfYear.lastToOpen(on: session.today)
    if period > last { throw Stop(.usage, session.words.tooFarToOpen(period, last: last)) }
    try session.requireCases(contents)
    let stamp = session.stamp(by: try recording.author(in: world))
    let archive = SavingDesk(session, contents)
    var seen: [SeenCase] = []
    for subject in contents.cases where subject.canOpen(period, on: session.today) {
      seen.append(try archive.seen(subject.id))
    }
    let opening = OpeningHalfYear(period, of: seen, on: session.today)
    if session.format == .text { world.write(preview(opening, session)) }
    let entry = try save(opening, stamp, archive, session)
    if session.format != .text { world.write(result(opening, entry, session)) }
    session.complain(about: contents.unreadable)
    return contents.unreadable.isEmpty ? .inOrder : .unreadable
  }

  /// `nil` when there was nothing to do, or the user said no.
  private func save(
    _ opening: OpeningHalfYear, _ stamp: StepStamp, _ archive: SavingDesk, _ session: Session
  ) throws(Stop) -> LogEntry? {
    let words = session.words
    guard !opening.isEmpty else {
      if session.format == .text { session.world.write("\(words.nothingToOpen(opening.period))\n") }
      return nil
    }
    guard try session.confirm(words.reallyOpen(opening.period, count: opening.steps.count), recording) else {
      session.world.complain("\(words.notRecorded)\n")
      return nil
    }
    let step = Step(stamp: stamp, sentence: opening.sentence(in: .stored), parts: opening.steps, isPlan: true)
    let entry = try archive.save(step, isRehearsal: recording.dryRun)
    if session.format == .text {
      let sentence = opening.sentence(in: words)
      session.world.write("\(recording.dryRun ? words.wouldRecord(sentence) : words.recorded(sentence))\n")
    }
    return entry
  }

  private func preview(_ opening: OpeningHalfYear, _ session: Session) -> String {
    var printout = Printout(palette: session.palette)
    printout.line(session.words.openingTitle(opening.period), .heading)
    var table = TextTable([
      TextTable.Column(wrapping: TextTable.Wrapping(early: 24, least: 12)),
      TextTable.Column(wrapping: TextTable.Wrapping(early: 40, least: 24)),
    ])
    for line in opening.lines(in: session.words) {
      table.add([TextTable.Cell("  \(line.name)"), TextTable.Cell(line.text)])
    }
    table.print(to: &printout, width: session.width)
    return printout.text
  }

  private func result(_ opening: OpeningHalfYear, _ entry: LogEntry?, _ session: Session) -> String {
    guard session.format == .json else {
      var printout = Printout()
      for part in opening.parts {
        printout.record([
          part.seen.subject.id.text, part.opening.carried.word,
          part.opening.carried.persons.map { String($0) },
          part.opening.asksReport ? part.opening.reportBy.iso : nil,
          session.resultWords.opening(part.opening),
        ])
      }
      return printout.text
    }
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("period", opening.period.description)
      json.field("dryRun", recording.dryRun)
      json.array("cases", opening.parts) { json, part in
        json.object { json in
          json.field("case", part.seen.subject.id.text)
          json.field("municipality", part.seen.subject.name)
          json.field("carried", part.opening.carried.word)
          json.field("persons", part.opening.carried.persons)
          json.field("report", part.opening.asksReport ? part.opening.reportBy.iso : nil)
          json.field("text", session.resultWords.opening(part.opening))
        }
      }
      if let entry {
        json.object("step") { $0.fields(of: entry) }
      } else {
        json.null("step")
      }
    }
    return json.text + "\n"
  }
}

extension HalfYearOpening.Carried {
  fileprivate var word: String {
    switch self {
    case .carries: "carries"
    case .stands: "stands"
    case .differs: "differs"
    case .standsUnchecked: "standsUnchecked"
    case .unknown: "unknown"
    }
  }

  /// The opening balance as it is once the half-year is open.
  fileprivate var persons: Int? {
    switch self {
    case .carries(let statement): statement.persons
    case .stands(let persons), .differs(let persons, _), .standsUnchecked(let persons, _): persons
    case .unknown: nil
    }
  }
}
