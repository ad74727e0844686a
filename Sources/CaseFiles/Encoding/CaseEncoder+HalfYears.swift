internal import Supervision

extension CaseEncoder {
  static func halfYear(_ record: HalfYearRecord) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("period", record.period.description)
    draft.list("carried", record.carried, statement)
    draft.list("targets", record.targets, target)
    draft.list("totals", record.totals, statement)
    draft.list("counts", record.counts, count)
    draft.list("balances", record.balances, statement)
    draft.put("amv", record.amv.map(amv))
    draft.put("judgement", record.judgement.map(judgement))
    draft.list("earlierJudgements", record.earlierJudgements, judgement)
    draft.put("letter", record.letter.map(letter))
    draft.put("round", round(record.round))
    put(record.ending, in: &draft)
    return draft.tree
  }

  /// The steps in the order in which they come.
  private static func round(_ marks: [RoundStep: RoundMark]) -> JSONTree? {
    if marks.isEmpty { return nil }
    var draft = ObjectDraft()
    for step in RoundStep.allCases {
      guard let mark = marks[step] else { continue }
      var inner = ObjectDraft()
      inner.day("planned", mark.planned)
      inner.day("done", mark.done)
      inner.text("notNeeded", mark.notNeeded)
      draft.put(word(step), inner.tree)
    }
    return draft.tree
  }

  private static func statement(_ statement: Statement) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("persons", statement.persons)
    draft.day("from", statement.from)
    draft.document("source", statement.source)
    return draft.tree
  }

  private static func target(_ notice: TargetNotice) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("persons", notice.persons)
    draft.day("from", notice.from)
    draft.whole("national", notice.national)
    draft.text("by", notice.by)
    draft.document("source", notice.source)
    return draft.tree
  }

  /// The reporter is always said: which of the two it was matters more than a short file.
  private static func count(_ count: Count) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("asOf", count.asOf)
    draft.whole("housed", count.housed)
    draft.text("reporter", count.reporter.rawValue)
    draft.day("delivered", count.delivered)
    draft.document("source", count.source)
    return draft.tree
  }

  private static func amv(_ target: AmvTarget) -> JSONTree {
    var draft = ObjectDraft()
    draft.whole("persons", target.persons)
    draft.whole("province", target.province)
    draft.text("remark", target.remark)
    draft.document("source", target.source)
    return draft.tree
  }

  private static func judgement(_ judgement: Judgement) -> JSONTree {
    var draft = ObjectDraft()
    draft.text("word", judgement.word)
    draft.text("colour", judgement.colour)
    draft.day("on", judgement.on)
    draft.text("reason", judgement.reason)
    if judgement.usedDelivery != nil || judgement.usedHoused != nil {
      var used = ObjectDraft()
      used.day("delivered", judgement.usedDelivery)
      used.whole("housed", judgement.usedHoused)
      draft.put("used", used.tree)
    }
    draft.text("excusable", judgement.excusable)
    draft.document("source", judgement.source)
    return draft.tree
  }

  private static func letter(_ letter: Letter) -> JSONTree {
    var draft = ObjectDraft()
    draft.document("document", letter.document)
    draft.text("state", word(letter.state).description)
    if !letter.days.isEmpty {
      var days = ObjectDraft()
      for state in Letter.State.allCases { days.day(word(state), letter.days[state]) }
      draft.put("days", days.tree)
    }
    if letter.toBePublic { draft.flag("toBePublic", true) }
    draft.text("address", letter.address)
    return draft.tree
  }

  private static func word(_ state: Letter.State) -> StaticString {
    switch state {
    case .concept: "concept"
    case .inCouncil: "inCouncil"
    case .adopted: "adopted"
    case .sent: "sent"
    case .public: "public"
    }
  }

  private static func word(_ step: RoundStep) -> StaticString {
    switch step {
    case .figure: "figure"
    case .checked: "checked"
    case .judgement: "judgement"
    case .meeting: "meeting"
    case .council: "council"
    case .sent: "sent"
    case .forwarded: "forwarded"
    case .published: "published"
    }
  }
}
