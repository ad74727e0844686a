import Supervision

extension JSONWriter {
  /// A half-year as it was known on the day: what was recorded, and what follows from it.
  mutating func halfYear(_ record: HalfYearRecord, on today: Day) {
    let figures = record.figures(on: today)
    object { json in
      json.field("period", record.period.description)
      json.field("peildatum", record.period.peildatum.iso)
      json.field("backlog", figures.opening)
      json.array("targets", record.targets.filter { $0.counts(from: record.period, on: today) }) {
        $0.notice($1)
      }
      json.field("target", figures.target)
      json.field("total", figures.total)
      json.array("counts", record.counts.filter { $0.knownFrom <= today }) { $0.count($1) }
      json.field("housed", figures.housed)
      json.field("asOf", figures.stand?.asOf.iso)
      json.field("percent", figures.share?.percent)
      json.split(figures.split)
      json.field("balance", figures.balance?.persons)
      json.field("surplus", figures.surplus)
      // Indicative, and in none of the numbers above.
      json.field("amv", record.amv?.persons)
      json.judgement(record.knownJudgement(on: today))
      json.letter(record.letter, on: today)
    }
  }

  private mutating func notice(_ notice: TargetNotice) {
    object { json in
      json.field("persons", notice.persons)
      json.field("from", notice.from?.iso)
      json.field("national", notice.national)
      json.field("by", notice.by)
      json.field("source", notice.source?.text)
    }
  }

  private mutating func count(_ count: Count) {
    object { json in
      json.field("asOf", count.asOf.iso)
      json.field("housed", count.housed)
      json.field("reporter", count.reporter.rawValue)
      json.field("delivered", count.delivered?.iso)
      json.field("source", count.source?.text)
    }
  }

  private mutating func split(_ split: Split?) {
    guard let split else { return null("split") }
    object("split") { json in
      json.field("period", split.forPeriod)
      json.field("backlog", split.forBacklog)
    }
  }

  private mutating func judgement(_ judgement: Judgement?) {
    guard let judgement else { return null("judgement") }
    object("judgement") { json in
      json.field("word", judgement.word)
      json.field("colour", judgement.colour)
      json.field("on", judgement.on?.iso)
      json.field("reason", judgement.reason)
      json.field("excusable", judgement.excusable)
      json.field("source", judgement.source?.text)
    }
  }

  private mutating func letter(_ letter: Letter?, on today: Day) {
    guard let letter else { return null("letter") }
    object("letter") { json in
      json.field("state", String(describing: letter.state))
      json.array("days", letter.days.filter { $0.value <= today }.sorted { $0.key < $1.key }) { json, step in
        json.object { json in
          json.field("state", String(describing: step.key))
          json.field("on", step.value.iso)
        }
      }
      json.field("toBePublic", letter.toBePublic)
      json.field("address", letter.address)
      json.field("document", letter.document?.text)
    }
  }
}

extension TargetNotice {
  /// The first notice counts from the first day of its half-year.
  fileprivate func counts(from period: HalfYear, on today: Day) -> Bool { (from ?? period.firstDay) <= today }
}
