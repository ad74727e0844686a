import Supervision
import Wording

/// `trede list --plain`: the fields of the JSON, in its order, a case a line.
enum ListPlain {
  static func text(of rows: [CaseOverview], _ unreadable: [UnreadableFile], _ session: Session) -> String {
    var printout = Printout()
    for file in unreadable {
      printout.record(["unreadable", file.file, session.resultWords.unreadable(file)])
    }
    for row in rows { printout.record(fields(row, session.resultWords)) }
    return printout.text
  }

  private static func fields(_ row: CaseOverview, _ words: Words) -> [String?] {
    func text(_ value: Int?) -> String? { value.map { String($0) } }
    var judgement: Judgement?
    if case .judged(let given) = row.judgement { judgement = given }
    let figures = row.figures
    let next = row.next
    let about = [row.caseID.text, row.municipality, row.code, row.domain]
    let standing = [
      row.ladder.place.plain, row.ladder.since?.iso, row.judgedPeriod.description, judgement?.word,
      judgement?.colour,
    ]
    let numbers = [
      row.period.description, text(figures?.opening), text(figures?.target), text(figures?.total),
      text(figures?.housed), figures?.stand?.asOf.iso, text(figures?.share?.percent),
    ]
    let ahead = [
      next?.party.actor.rawValue, next?.id.text, next?.kind.rawValue, next.map(words.title),
      next?.standing.rawValue, text(next?.days), next?.lastDay?.iso, row.lacksNextStep ? "true" : "false",
      row.closure?.on.iso,
    ]
    return about + standing + numbers + ahead
  }
}

extension LadderPlace {
  /// The number, or the word of the case files for not being on the ladder and for not knowing.
  var plain: String {
    switch self {
    case .on(let trede): String(trede.number)
    case .off: "none"
    case .unknown: "unknown"
    }
  }
}
