import Supervision
import Wording

/// `trede halfyear facts --json`. The shape is a promise: see `Docs/Commands.md`.
enum FactsJSON {
  static func text(of facts: JudgementFacts) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("case", facts.caseID.text)
      json.field("municipality", facts.municipality)
      json.field("code", facts.code)
      json.field("period", facts.period.description)
      json.field("today", facts.today.iso)
      json.figures(facts)
      json.agreed(facts)
      json.before(facts)
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func figures(_ facts: JudgementFacts) {
    number("opening", facts.opening)
    number("target", facts.target)
    array("earlierTargets", facts.earlierTargets) { $0.element($1) }
    number("total", facts.total)
    count("stand", facts.stand)
    field("balance", facts.balance?.persons)
    if let split = facts.split {
      object("split") { json in
        json.field("period", split.forPeriod)
        json.field("backlog", split.forBacklog)
      }
    } else {
      null("split")
    }
    field("achievedPerMonth", facts.achievedPerMonth)
    field("neededPerMonth", facts.neededPerMonth)
    field("percent", facts.share?.percent)
    if let place = facts.place {
      object("place") { json in
        json.field("rank", place.rank)
        json.field("sharing", place.sharing)
        json.field("known", place.known)
        json.field("unknown", place.unknown)
        json.field("asOf", place.asOf.iso)
      }
    } else {
      null("place")
    }
    count("own", facts.own)
  }

  fileprivate mutating func agreed(_ facts: JudgementFacts) {
    array("plans", facts.plans) { json, plan in
      json.object { json in
        json.field("id", plan.version.id.text)
        json.field("title", plan.version.title ?? plan.title)
        json.field("status", plan.version.status.rawValue)
        json.field("statusOn", plan.version.statusOn?.iso)
        json.array("received", plan.version.receipts.filter { $0.on <= facts.today }) {
          $0.element($1.on.iso)
        }
        json.source(plan.source)
      }
    }
    array("targets", facts.targets) { json, promise in
      json.object { json in
        json.field("id", promise.item.id.text)
        json.field("milestone", promise.isMilestone)
        json.field("lastDay", promise.item.lastDay?.iso)
        json.field("effort", promise.isEffort)
        json.field("required", promise.item.measurement?.required)
        json.field("counted", promise.item.measurement?.counted)
        json.field("short", promise.item.measurement?.short)
        json.field("result", promise.result.word)
        json.source(promise.source)
      }
    }
  }

  fileprivate mutating func before(_ facts: JudgementFacts) {
    if let previous = facts.previous {
      object("previous") { json in
        json.field("period", previous.period.description)
        json.field("word", previous.judgement.value.word)
        json.field("colour", previous.judgement.value.colour)
        json.field("on", previous.judgement.value.on?.iso)
        json.source(previous.judgement.source)
      }
    } else {
      null("previous")
    }
    trede(facts.ladder, on: facts.today)
    source(facts.ladderSource, "tredeSource")
  }

  // MARK: - Parts

  private mutating func number(_ key: String, _ fact: JudgementFacts.Fact<Int>?) {
    guard let fact else { return null(key) }
    object(key) { json in
      json.field("persons", fact.value)
      json.field("from", fact.from?.iso)
      json.source(fact.source)
    }
  }

  private mutating func count(_ key: String, _ fact: JudgementFacts.Fact<Count>?) {
    guard let fact else { return null(key) }
    object(key) { json in
      json.field("housed", fact.value.housed)
      json.field("asOf", fact.value.asOf.iso)
      json.field("delivered", fact.value.delivered?.iso)
      json.source(fact.source)
    }
  }

  /// `null` where no document is on record.
  private mutating func source(_ document: Document?, _ key: String = "source") {
    guard let document else { return null(key) }
    object(key) { json in
      json.field("id", document.id.text)
      json.field("title", document.title)
      json.field("date", document.date?.iso)
    }
  }
}

extension JudgementFacts.Promise.Result {
  /// Its word in JSON and in the plain form.
  var word: String {
    switch self {
    case .kept: "kept"
    case .short: "short"
    case .notMeasured: "notMeasured"
    case .withoutNumber: "withoutNumber"
    case .ahead: "ahead"
    }
  }
}
