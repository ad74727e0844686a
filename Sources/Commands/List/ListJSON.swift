import Supervision
import Wording

/// `trede list --json`. The shape is a promise: see `Docs/Commands.md`.
enum ListJSON {
  static let schema = 1

  static func text(of rows: [CaseOverview], _ session: Session) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.array("cases", rows) { $0.overview($1, on: session.today) }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func overview(_ row: CaseOverview, on today: Day) {
    object { json in
      json.field("case", row.caseID.text)
      json.field("municipality", row.municipality)
      json.field("code", row.code)
      json.field("domain", row.domain)
      json.field("domainTitle", row.domainTitle)
      json.field("rhythm", row.rhythm.rawValue)
      json.trede(row.ladder, on: today)
      json.judgement(row)
      json.field("period", row.period.description)
      json.field("backlog", row.figures?.opening)
      json.field("target", row.figures?.target)
      json.field("total", row.figures?.total)
      json.field("housed", row.figures?.housed)
      json.field("asOf", row.figures?.stand?.asOf.iso)
      json.field("percent", row.figures?.share?.percent)
      json.field("actor", row.next?.party.actor.rawValue)
      json.next(row.next)
      json.field("lacksNextStep", row.lacksNextStep)
      json.field("closedOn", row.closure?.on.iso)
    }
  }

  /// `null` when nothing is known about the half-year; a `null` word when it was not judged.
  private mutating func judgement(_ row: CaseOverview) {
    var word: Judgement?
    switch row.judgement {
    case .unknown: return null("judgement")
    case .notJudged: break
    case .judged(let judgement): word = judgement
    }
    object("judgement") { json in
      json.field("period", row.judgedPeriod.description)
      json.field("word", word?.word)
      json.field("colour", word?.colour)
    }
  }

  private mutating func next(_ item: AgendaItem?) {
    guard let item else { return null("next") }
    object("next") { json in
      json.field("id", item.id.text)
      json.field("kind", item.kind.rawValue)
      json.field("title", Words.stored.title(item))
      json.field("standing", item.standing.rawValue)
      json.field("days", item.days)
      json.field("lastDay", item.lastDay?.iso)
    }
  }
}
