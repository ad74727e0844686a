import Supervision
import Wording

/// `trede halfyear show --json`. The shape is a promise: see `Docs/Commands.md`.
enum RoundJSON {
  static func text(of board: RoundBoard, _ session: Session) -> String {
    let round = board.round
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("today", round.today.iso)
      json.field("period", round.period.description)
      json.field("peildatum", round.period.peildatum.iso)
      json.field("complete", round.complete)
      json.array("tallies", RoundStep.allCases) { json, step in
        let tally = round.tally(of: step)
        json.object { json in
          json.field("step", step.rawValue)
          json.field("done", tally.done)
          json.field("needed", tally.needed)
        }
      }
      json.array("national", round.national) { json, target in
        json.object { json in
          json.field("persons", target.persons)
          json.field("from", target.from?.iso)
        }
      }
      json.array("councilDays", round.councilDays) { json, council in
        json.object { json in
          json.field("day", council.day.iso)
          json.array("cases", council.rows) { $0.element($1.caseID.text) }
          json.array("tasks", board.planning.days(around: council.day)) { json, task in
            json.object { json in
              json.field("title", task.task.title)
              json.field("day", task.day.iso)
            }
          }
        }
      }
      json.array("withoutCouncilDay", round.withoutCouncilDay) { $0.element($1.caseID.text) }
      json.array("cases", round.rows) { $0.row($1) }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func row(_ row: RoundRow) {
    object { json in
      json.field("case", row.caseID.text)
      json.field("municipality", row.municipality)
      json.field("code", row.code)
      json.field("handler", row.handler)
      json.field("housed", row.housed)
      json.field("ownFigure", row.saysOtherwise)
      json.field("balance", row.figures?.balance?.persons)
      if let judgement = row.judgement {
        json.object("judgement") { json in
          json.field("word", judgement.word)
          json.field("colour", judgement.colour)
        }
      } else {
        json.null("judgement")
      }
      json.field("complete", row.isComplete)
      json.array("steps", RoundStep.allCases) { json, step in
        let state = row.state(step)
        json.object { json in
          json.field("step", step.rawValue)
          json.field("state", state.word)
          json.field("day", state.day?.iso)
          json.field("reason", state.reason)
        }
      }
    }
  }
}

extension RoundState {
  /// Its word in JSON and in the plain form.
  var word: String {
    switch self {
    case .notStarted: "notStarted"
    case .planned: "planned"
    case .due: "due"
    case .done: "done"
    case .notNeeded: "notNeeded"
    }
  }

  var day: Day? {
    switch self {
    case .planned(let day), .due(let day): day
    case .done(let day): day
    case .notStarted, .notNeeded: nil
    }
  }

  fileprivate var reason: String? {
    if case .notNeeded(let reason) = self { return reason }
    return nil
  }
}
