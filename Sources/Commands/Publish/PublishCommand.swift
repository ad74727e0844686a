import ArgumentParser
import Reports
import Supervision
import Wording

/// `trede publish HALF-YEAR --out DIR`: a static site over all municipalities, with only what is public.
struct PublishCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.publish.configuration }

  @OptionGroup var common: CommonOptions
  @Option(help: OptionTable.folder.argumentHelp) var out: String?
  @Argument(help: "") var period: String?

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    let words = session.words
    if session.format != .text {
      throw Stop(.usage, words.siteHasNo(session.format == .json ? "--json" : "--plain"))
    }
    guard let period else {
      throw Stop(.usage, words.missingArgument(CommandTable.publish.argument(in: words)))
    }
    guard let out, !out.isEmpty, out != "-" else { throw Stop(.usage, words.publishNeedsFolder) }
    let last = try LetterCommand.halfYear(period, session)
    try session.refuseFileOfStore(out)
    let (frame, cases) = try publicCases(through: last, session)
    session = session.at(frame.settings)
    let publication = Publication(cases, settings: frame.settings, through: last, today: session.today)
    guard publication.halfYears.contains(last) else {
      throw Stop(.noSuchCase, words.nothingToPublish(last))
    }
    let site: Site
    do throws(TemplateFault) {
      site = try Site(publication, session.templates())
    } catch {
      throw Stop(.unreadable, words.templateFault(error))
    }
    tell(about: publication, cases, gaps: site.gaps, session)
    try SiteWriting(site, in: out, world: world).write()
    return .inOrder
  }

  /// Only what is public is kept of a case. A store that cannot be read as a whole is not published at all: a site
  /// without one of the municipalities would be false.
  private func publicCases(
    through last: HalfYear, _ session: Session
  ) throws(Stop) -> (frame: StoreContents, cases: [PublicCase]) {
    let (clock, isSet) = (session.today, session.dayWasSet)
    let read = try session.withStore { store throws(StoreFailure) in
      try store.readEach(.whole) { subject, frame in
        let today = isSet ? clock : frame.settings.practiceDay ?? clock
        return PublicCase(subject, through: last, people: frame.reference.people.all, on: today)
      }
    }
    guard read.frame.unreadable.isEmpty else {
      session.complain(about: read.frame.unreadable)
      throw Stop(.unreadable, session.words.publishNeedsEveryCase(read.frame.unreadable.count))
    }
    return (read.frame, read.values)
  }

  /// What whoever publishes should know before the site goes to the web.
  private func tell(about publication: Publication, _ cases: [PublicCase], gaps: Int, _ session: Session) {
    let words = session.words
    var lines: [String] = []
    let silent = publication.withoutLetter
    if silent > 0 { lines.append(words.notPublic(silent, of: publication.period)) }
    for subject in cases {
      lines += subject.withheld.map { words.reasonWithheld(subject.municipality, $0) }
      lines += subject.withheldSubjects.map { words.subjectWithheld(subject.municipality, $0) }
      lines += subject.reachable.map { words.reasonReaches(subject.municipality, $0.period, $0.by) }
    }
    if gaps > 0 { lines.append(words.gaps(gaps)) }
    guard !lines.isEmpty else { return }
    session.world.complain(lines.map { "\($0.shown)\n" }.joined())
  }
}
