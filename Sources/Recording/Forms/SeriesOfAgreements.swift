import Supervision
import Wording

/// "Uiterlijk de 10e, zes keer": separate agreements 1/6 to 6/6, each with its own outcome.
extension Answers {
  /// The agreement as it returns; `nil` when it is made once.
  mutating func series(of agreement: Agreement) -> [Record]? {
    guard asks("times") else { return nil }
    let every = choice("every")
    guard let times = number("times", in: 2...60) else {
      if every != nil, isEmpty("times") { refuse("times", words.howManyTimes) }
      return nil
    }
    if !agreement.id.text.isEmpty { refuse("id", words.seriesNamesItself) }
    guard let first = agreement.schedule.original.wording.day else {
      refuse("by", words.seriesStartsOnADay)
      return nil
    }
    var agreement = agreement
    let rhythm: Rhythm =
      switch every {
      case "week": .weekly(every: 1)
      case "two-weeks": .weekly(every: 2)
      default: .monthly(day: first.dayOfMonth)
      }
    if isEmpty("phrase") {
      agreement.schedule.original.phrase = Words.stored.seriesPhrase(
        agreement.schedule.original, rhythm, times: times)
    }
    return agreement.series(rhythm, from: first, count: times)
  }
}

extension Deadline.Wording {
  /// The one day that a term names.
  fileprivate var day: Day? {
    switch self {
    case .before(let day), .by(let day), .on(let day): day
    case .window, .within, .ahead, .undated: nil
    }
  }
}
