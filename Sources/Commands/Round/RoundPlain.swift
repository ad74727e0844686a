import Supervision
import Wording

/// `trede halfyear show --plain`: a case a line; of every step its state and its day.
enum RoundPlain {
  static func text(of board: RoundBoard, _ session: Session) -> String {
    var printout = Printout()
    for file in board.unreadable { printout.unreadableRecord(file) }
    for row in board.round.rows {
      func text(_ value: Int?) -> String? { value.map { String($0) } }
      let about = [
        board.round.period.description, row.caseID.text, row.municipality, row.code, row.handler,
        text(row.housed),
        text(row.saysOtherwise), text(row.figures?.balance?.persons), row.judgement?.word,
        row.judgement?.colour,
      ]
      let steps = RoundStep.allCases.flatMap { [row.state($0).word, row.state($0).day?.iso] }
      printout.record(about + steps)
    }
    return printout.text
  }
}
