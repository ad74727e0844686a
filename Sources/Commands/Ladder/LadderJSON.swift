import Reports
import Supervision
import Wording

/// `trede ladder --json`. The shape is a promise: see `Docs/Commands.md`.
enum LadderJSON {
  static func text(of list: LadderList, _ words: Words) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("today", list.today.iso)
      json.array("province", LadderGroup.all) { json, group in
        json.object { json in
          json.field("place", group.plain)
          json.field("cases", list.tally.count(group))
        }
      }
      json.field("frozen", list.tally.frozen)
      json.array("cases", list.rows) { $0.row($1, on: list.today, words) }
    }
    return json.text + "\n"
  }
}

extension LadderGroup {
  /// `3`, `none`, `unknown`, `closed`
  var plain: String {
    switch self {
    case .place(let place): place.plain
    case .closed: "closed"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func row(_ row: LadderList.Row, on today: Day, _ words: Words) {
    let overview = row.overview
    let place = overview.ladder.place
    object { json in
      json.field("case", overview.caseID.text)
      json.field("municipality", overview.municipality)
      json.field("code", overview.code)
      json.field("domain", overview.domain)
      json.field("place", overview.ladderGroup.plain)
      json.field("since", overview.ladder.since?.iso)
      json.field("days", overview.ladder.daysThere(on: overview.ladderDay(on: today)))
      json.field("frozen", overview.ladder.frozen)
      if let (period, judgement) = row.subject.latestJudgement(on: today) {
        json.object("judgement") { json in
          json.field("period", row.subject.name(of: period))
          json.field("word", judgement.word)
          json.field("colour", judgement.colour)
        }
      } else {
        json.null("judgement")
      }
      json.object("open") { json in
        for standing in [Standing.late, .today, .soon, .unmeasured, .missed] {
          json.field(standing.rawValue, row.items.count { $0.standing == standing })
        }
      }
      json.field("lacksNextStep", overview.lacksNextStep)
      json.array("path", overview.ladder.stays) {
        $0.stay($1, of: row.subject, on: overview.ladderDay(on: today))
      }
      json.array("requirements", row.checks) { $0.check($1, of: row.subject, words) }
      json.array("rights", row.rights) { json, item in
        json.object { json in
          json.field("title", words.title(item))
          json.field("lastDay", item.lastDay?.iso)
          json.field("standing", item.standing.rawValue)
        }
      }
      json.neighbour("above", place.above.map { .on($0) })
      json.neighbour("below", place.below)
    }
  }

  private mutating func stay(_ stay: LadderStay, of subject: Case, on today: Day) {
    object { json in
      json.field("place", stay.place.plain)
      json.field("since", stay.since?.iso)
      json.field("until", stay.until?.iso)
      json.field("days", stay.days(on: today))
      json.array("steps", Array(stay.entries.enumerated())) { json, step in
        let (index, entry) = step
        json.object { json in
          json.field("step", entry.step.rawValue)
          json.field("from", entry.from?.iso)
          json.field("frozenDays", stay.frozenDays(from: index, on: today))
          json.field("reason", entry.reason)
          json.field("decidedOn", entry.decision?.on?.iso)
          json.field("decisionNumber", entry.decision?.number)
          json.field("published", entry.decision?.published?.iso)
          json.field("term", entry.decision?.term?.iso)
          json.field("document", subject.document(entry.source)?.title)
        }
      }
    }
  }

  private mutating func check(_ check: RequirementCheck, of subject: Case, _ words: Words) {
    object { json in
      json.field("id", check.item.id.text)
      json.field("trede", check.trede.number)
      json.field("title", words.requirement(check.requirement))
      json.field("statute", check.requirement.statute)
      json.field("met", check.isMet)
      json.field("standing", check.item.standing.rawValue)
      json.field("done", check.fulfilled?.done?.iso)
      json.field("by", check.fulfilled?.by?.iso)
      json.field("term", check.requirement == .nameTerm ? check.entry.decision?.term?.iso : nil)
      json.field("reason", check.fulfilled?.reason)
      json.field("decisionNumber", check.entry.decision?.number)
      json.field("document", subject.document(check.entry.source)?.title)
    }
  }

  private mutating func neighbour(_ key: String, _ place: LadderPlace?) {
    guard let place else { return null(key) }
    object(key) { json in
      json.field("place", place.plain)
      json.array("requirements", place.trede.map(FormalRequirement.required) ?? []) {
        $0.element($1.rawValue)
      }
    }
  }
}
