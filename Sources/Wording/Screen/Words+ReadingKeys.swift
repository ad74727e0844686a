/// What a key does in a box that is read through.
package enum ReadingDeed: Hashable, Sendable {
  case judge, open, hold, plan, agree
  case scroll, page, ends, back
}

extension Words {
  package var readingKeysTitle: String { say(nl: "Toetsen", en: "Keys") }

  package func readingDeed(_ deed: ReadingDeed) -> String {
    switch deed {
    case .judge: say(nl: "het oordeel vastleggen", en: "record the judgement")
    case .open: say(nl: "het halfjaar openen", en: "open the half-year")
    case .hold: say(nl: "vastleggen dat het overleg gehouden is", en: "record that the meeting was held")
    case .plan: say(nl: "het overleg op een dag plannen", en: "plan the meeting on a day")
    case .agree:
      say(
        nl: "een afspraak van het laatste overleg vastleggen", en: "record an agreement of the last meeting")
    case .scroll: say(nl: "een regel verder of terug", en: "a line on or back")
    case .page: say(nl: "een scherm verder of terug", en: "a screen on or back")
    case .ends: say(nl: "naar het begin of het einde", en: "to the beginning or the end")
    case .back: say(nl: "terug", en: "back")
    }
  }
}
