import Display
import Supervision
import Wording

/// What `--notify` hands to the command of the user: one line of counts, then the items that press most.
enum CheckSummary {
  private static let limit = 10

  static func text(of findings: Findings, _ session: Session) -> String {
    let words = session.words
    var printout = Printout()
    printout.line(
      words.summary(findings.counts, unreadable: findings.unreadable.count, on: session.today))
    let pressing = findings.items.filter(\.standing.asksAttention)
    for item in pressing.prefix(limit) { printout.line("\(item.municipality): \(words.sentence(item))") }
    if pressing.count > limit { printout.line(words.andMore(pressing.count - limit)) }
    return printout.text
  }
}
