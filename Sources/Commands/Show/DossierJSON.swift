import Supervision
import Wording

extension Dossier {
  static let schema = 1

  /// `trede show --json`. The shape is a promise: see `Docs/Commands.md`.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", Dossier.schema)
      json.field("case", subject.id.text)
      json.field("municipality", subject.name)
      json.field("domain", subject.domain)
      json.field("domainTitle", subject.domainTitle)
      json.field("rhythm", subject.rhythm.rawValue)
      json.trede(subject.ladder(on: today), on: today)
      json.array("halfYears", halfYears) { json, record in write(record, to: &json) }
      json.array("items", items) { $0.item($1) }
      json.array("otherDomains", others) { json, other in write(other, to: &json) }
    }
    return json.text + "\n"
  }

  private func write(_ other: OtherDomain, to json: inout JSONWriter) {
    json.object { json in
      json.field("case", other.caseID.text)
      json.field("domain", other.domain)
      json.field("domainTitle", other.title)
      json.field("rhythm", other.rhythm.rawValue)
      json.trede(other.ladder, on: today)
      if let judgement = other.judgement, let period = other.judgedPeriod {
        json.object("judgement") { json in
          json.field("period", period.description)
          json.field("word", judgement.word)
          json.field("colour", judgement.colour)
        }
      } else {
        json.null("judgement")
      }
      if let next = other.next {
        json.object("next") { json in
          json.field("id", next.id.text)
          json.field("title", Words.stored.title(next))
          json.field("lastDay", (next.plannedDay ?? next.lastDay)?.iso)
        }
      } else {
        json.null("next")
      }
    }
  }

  private func write(_ record: HalfYearRecord, to json: inout JSONWriter) {
    let figures = record.figures(on: today)
    json.object { json in
      json.field("period", record.period.description)
      json.field("backlog", figures.opening)
      json.field("target", figures.target)
      json.field("total", figures.total)
      json.field("housed", figures.housed)
      json.field("balance", figures.balance?.persons)
      if let split = figures.split {
        json.object("split") { json in
          json.field("period", split.forPeriod)
          json.field("backlog", split.forBacklog)
        }
      } else {
        json.null("split")
      }
      json.field("surplus", figures.surplus)
      json.field("amv", amv(record)?.persons)
      if let judgement = record.knownJudgement(on: today) {
        json.object("judgement") { json in
          json.field("word", judgement.word)
          json.field("colour", judgement.colour)
        }
      } else {
        json.null("judgement")
      }
    }
  }

  /// `trede show --plain`: the first field says what a line is about.
  var plain: String {
    var printout = Printout()
    let ladder = subject.ladder(on: today)
    printout.record(["case", subject.id.text, subject.name, subject.code, subject.domain])
    printout.record(["trede", ladder.place.plain, ladder.since?.iso, ladder.days(on: today).map(String.init)])
    for record in halfYears { printout.record(["halfYear"] + fields(of: record)) }
    for item in items {
      printout.add("item")
      printout.addTab()
      printout.itemRecord(item)
    }
    return printout.text
  }

  private func fields(of record: HalfYearRecord) -> [String?] {
    let figures = record.figures(on: today)
    let judgement = record.knownJudgement(on: today)
    let numbers = [
      figures.opening, figures.target, figures.total, figures.housed, figures.balance?.persons,
      figures.split?.forPeriod, figures.split?.forBacklog, figures.surplus, amv(record)?.persons,
    ]
    return [record.period.description] + numbers.map { $0.map(String.init) } + [
      judgement?.word, judgement?.colour,
    ]
  }
}
