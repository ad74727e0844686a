import Supervision

extension Words {
  /// What is odd about an act by itself; the others are said by `caution(_:)`.
  func cautionOfAct(_ caution: Caution) -> String {
    switch caution {
    case .extensionNotLater(let id, let was):
      say(
        nl: "\(id): de nieuwe termijn is niet later dan die er was (t/m \(date(was)))",
        en: "\(id): the new term is not later than the one there was (up to \(date(was)))")
    case .extensionWithoutDate(let id):
      say(
        nl: "\(id): uitstel zonder datum; er is dan geen dag meer waarop het te laat is",
        en: "\(id): extension without a date; there is then no day on which it is late")
    case .extendedBeforeAgreed(let id, let granted, let agreed):
      say(
        nl: "\(id): verleend op \(date(granted)), voordat het op \(date(agreed)) werd afgesproken",
        en: "\(id): granted on \(date(granted)), before it was agreed on \(date(agreed))")
    case .extendedAfterJudgement(let id, let period):
      say(
        nl: "\(id): al meegewogen in het oordeel over \(period); een andere dag verandert dat niet",
        en: "\(id): weighed in the judgement for \(period) already; another day does not change that")
    case .alreadyReceived(let id, let day):
      say(nl: "\(id): al ontvangen op \(date(day))", en: "\(id): received already on \(date(day))")
    case .letterGoesBack(let period, let from, let to):
      say(
        nl: "brief over \(period): stond op \(letterState(from)), gaat terug naar \(letterState(to))",
        en: "letter for \(period): was \(letterState(from)), goes back to \(letterState(to))")
    case .publishedBeforeDecision(let published, let decision):
      say(
        nl: "bekendgemaakt op \(date(published)), voor het besluit van \(date(decision))",
        en: "made known on \(date(published)), before the decision of \(date(decision))")
    case .planJudgedWithoutReceipt(let id, let status):
      say(
        nl: "\(id): \(planStatus(status)), maar er is geen ontvangst vastgelegd",
        en: "\(id): \(planStatus(status)), but no receipt is on record")
    case .meetingPlannedInPast(let id, let day):
      say(
        nl: "\(id): \(date(day)) is al geweest; was het overleg toen, leg dan vast dat het gehouden is",
        en: "\(id): \(date(day)) has been; if the meeting was then, record that it was held")
    case .countRepeated(let period, let housed, let day):
      say(
        nl: "\(period): de stand van \(date(day)) was al \(number(housed))",
        en: "\(period): the count of \(date(day)) was \(number(housed)) already")
    case .alreadyEnded(let id, let kind, let day):
      say(
        nl:
          "\(id): is \(kind == .waived ? "vervallen" : "afgedaan") sinds \(date(day)); heropen het als het weer telt",
        en: "\(id): \(kind == .waived ? "lapsed" : "settled") on \(date(day)); reopen it if it counts again")
    case .countFarAboveTotal(let period, let housed, let asked):
      say(
        nl: "\(period): \(number(housed)) is meer dan twee keer wat er gevraagd is (\(number(asked)))",
        en: "\(period): \(number(housed)) is more than twice what was asked for (\(number(asked)))")
    case .deliveredTwice(let period, let day, let on, let earlier):
      say(
        nl:
          "\(period): op \(date(on)) is voor \(date(day)) al \(number(earlier)) geleverd; nu geldt dit cijfer",
        en:
          "\(period): on \(date(on)) \(number(earlier)) was delivered for \(date(day)); now this figure counts"
      )
    case .targetFarFromEarlier(let period, let persons, let earlier, let before):
      say(
        nl: "taakstelling \(period): \(number(persons)) wijkt ver af van \(number(earlier)) (\(before))",
        en: "target of \(period): \(number(persons)) is far from \(number(earlier)) (\(before))")
    case .documentNumberTwice(let number, let title):
      say(
        nl: "nummer \(number) is al van “\(title)”",
        en: "number \(number) is that of “\(title)” already")
    case .judgedBefore(let period, let given, let standing):
      say(
        nl:
          "oordeel over \(period): dat van \(date(standing)) blijft gelden, want dit is van eerder (\(date(given)))",
        en:
          "judgement for \(period): that of \(date(standing)) goes on to hold, since this is of before (\(date(given)))"
      )
    case .judgedWhileRunning(let period, let until):
      say(
        nl:
          "oordeel over \(period): dat loopt nog tot \(date(until)); wat er nog te meten is, telt als meegewogen",
        en:
          "judgement for \(period): it runs until \(date(until)); what is yet to be measured counts as weighed"
      )
    case .closedWithOpenItems(let open, let late):
      say(
        nl:
          "zonder opvolger \(open == 1 ? "valt 1 open punt" : "vallen \(number(open)) open punten") uit de lijsten"
          + (late > 0 ? ", waarvan \(number(late)) te laat" : ""),
        en: "without a successor \(count(open, "open item drops", "open items drop")) out of the lists"
          + (late > 0 ? ", \(number(late)) of them late" : ""))
    default: ""
    }
  }
}
