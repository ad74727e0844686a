import Supervision
import Wording

/// `trede figures --json`. The shape is a promise: see `Docs/Commands.md`.
enum FiguresJSON {
  static func text(of list: FigureList, _ words: Words) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("today", list.today.iso)
      json.field("period", list.period.description)
      json.field("peildatum", list.period.peildatum.iso)
      json.object("province") { $0.province(list.province) }
      json.array("provinceTrend", list.provinceTrend) { json, figures in
        json.object { $0.province(figures) }
      }
      json.array("cases", list.rows) { $0.row($1, words) }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func province(_ figures: ProvinceFigures) {
    field("period", figures.period.description)
    field("municipalities", figures.municipalities)
    sum("target", figures.target)
    sum("total", figures.total)
    sum("housed", figures.housed)
    field("asOf", figures.asOf?.iso)
    array("national", figures.national) { json, target in
      json.object { json in
        json.field("persons", target.persons)
        json.field("from", target.from?.iso)
      }
    }
  }

  /// `null` where it is known of nobody.
  private mutating func sum(_ key: String, _ sum: ProvinceFigures.Sum) {
    object(key) { json in
      json.field("persons", sum.known > 0 ? sum.persons : nil)
      json.field("known", sum.known)
      json.array("missing", sum.missing) { $0.element($1) }
    }
  }

  fileprivate mutating func row(_ row: FigureList.Row, _ words: Words) {
    let progress = row.progress
    let figures = progress.figures
    object { json in
      json.field("case", row.subject.id.text)
      json.field("municipality", row.subject.name)
      json.field("code", row.subject.code)
      json.field("backlog", figures.opening)
      json.field("target", figures.target)
      json.field("total", progress.total)
      json.field("housed", progress.housed)
      json.field("asOf", figures.stand?.asOf.iso)
      json.field("balance", figures.balance?.persons)
      json.field("percent", figures.share?.percent)
      if let even = progress.evenPace {
        json.object("evenPace") { json in
          json.field("day", even.day.iso)
          json.field("persons", even.persons)
          json.field("difference", even.difference)
        }
      } else {
        json.null("evenPace")
      }
      json.array("agreements", progress.agreements) { $0.agreement($1, progress, words) }
      json.field("achievedPerMonth", progress.achievedPerMonth)
      json.object("needed") { json in
        json.field("state", progress.needed.word)
        json.field("perMonth", progress.needed.perMonth)
      }
      json.array("trend", row.trend) { $0.point($1) }
    }
  }

  private mutating func agreement(
    _ agreement: JudgementFacts.Promise, _ progress: HalfYearProgress, _ words: Words
  ) {
    object { json in
      json.field("id", agreement.item.id.text)
      json.field("title", words.title(agreement.item))
      json.field("milestone", agreement.isMilestone)
      json.field("effort", agreement.isEffort)
      json.field("lastDay", agreement.item.lastDay?.iso)
      json.field("required", agreement.item.measurement?.required)
      json.field("counted", agreement.item.measurement?.counted)
      json.field("result", agreement.result.word)
      json.field("toGo", progress.toGo(to: agreement))
      json.field("neededPerMonth", progress.neededPerMonth(to: agreement))
    }
  }

  private mutating func point(_ point: TrendPoint) {
    object { json in
      json.field("period", point.period.description)
      json.field("total", point.asked)
      json.field("housed", point.housed)
      json.field("asOf", point.asOf?.iso)
      json.field("balance", point.balance?.persons)
    }
  }
}
