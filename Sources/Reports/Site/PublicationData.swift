import Supervision
import Wording

/// The published figures as JSON for other programs, by `Data/Schema/publication.schema.json`, which is published
/// beside them.
enum PublicationData {
  private static let schema = 1

  static func text(of publication: Publication) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.field("province", publication.settings.province)
      json.field("practice", publication.settings.practice)
      json.field("halfYear", publication.period.description)
      json.field("today", publication.today.iso)
      json.array("municipalities", publication.municipalities) { json, municipality in
        json.object { json in
          json.field("code", municipality.code)
          json.field("municipality", municipality.name)
          json.array("domains", municipality.cases) { $0.subject($1) }
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func subject(_ subject: PublicCase) {
    object { json in
      json.field("domain", subject.domain)
      json.field("title", subject.domainTitle)
      json.field("rhythm", subject.rhythm.rawValue)
      json.field("closedOn", subject.closedOn?.iso)
      json.field("successor", subject.successor)
      json.array("halfYears", subject.halfYears) { $0.halfYear($1) }
    }
  }

  private mutating func halfYear(_ halfYear: PublicHalfYear) {
    object { json in
      json.field("period", halfYear.period.description)
      json.field("peildatum", halfYear.period.peildatum.iso)
      json.field("backlog", halfYear.opening)
      json.field("target", halfYear.target)
      json.array("targets", halfYear.targets) { json, target in
        json.object { json in
          json.field("persons", target.persons)
          json.field("from", target.from?.iso)
          json.field("national", target.national)
        }
      }
      json.field("total", halfYear.total)
      json.field("housed", halfYear.housed)
      json.field("asOf", halfYear.stand?.iso)
      json.field("percent", halfYear.percent)
      json.field("balance", halfYear.balance?.persons)
      json.letter(halfYear.letter)
    }
  }

  private mutating func letter(_ letter: PublicLetter?) {
    guard let letter else { return null("letter") }
    let words = Words.stored
    object("letter") { json in
      json.field("publicOn", letter.publicOn?.iso)
      json.field("date", letter.date?.iso)
      json.field("number", letter.number)
      json.field("address", letter.address)
      json.judgement(letter.judgement)
      json.object("trede") { json in
        json.field("number", letter.place.trede?.number)
        json.field("name", words.name(letter.place))
      }
    }
  }

  private mutating func judgement(_ judgement: PublicJudgement?) {
    guard let judgement else { return null("judgement") }
    object("judgement") { json in
      json.field("word", judgement.word)
      json.field("colour", judgement.colour)
      json.field("reason", judgement.reason)
    }
  }
}
