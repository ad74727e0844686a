/// One deadline of a made-up case, as every compared program is told of it.
struct Obligation {
  let title: String
  /// The words of the letter.
  let phrase: String
  /// The first day of a window; of any other deadline its last day.
  let firstDay: CivilDay
  /// The last day that is on time.
  let lastDay: CivilDay
  /// The day it was met, if it was.
  var met: CivilDay?

  var isOpen: Bool { met == nil }

  /// "voor D": the day before D is the last one.
  static func before(_ day: CivilDay, _ title: String, met: CivilDay? = nil) -> Obligation {
    Obligation(title: title, phrase: "voor \(day.inDutch)", firstDay: day + -1, lastDay: day + -1, met: met)
  }

  /// "uiterlijk D".
  static func by(_ day: CivilDay, _ title: String, met: CivilDay? = nil) -> Obligation {
    Obligation(title: title, phrase: "uiterlijk \(day.inDutch)", firstDay: day, lastDay: day, met: met)
  }

  /// "op D".
  static func on(_ day: CivilDay, _ title: String, met: CivilDay? = nil) -> Obligation {
    Obligation(title: title, phrase: "op \(day.inDutch)", firstDay: day, lastDay: day, met: met)
  }

  /// "van D tot en met E".
  static func window(_ first: CivilDay, _ last: CivilDay, _ title: String, met: CivilDay? = nil) -> Obligation
  {
    let phrase = "van \(first.inDutch) tot en met \(last.inDutch)"
    return Obligation(title: title, phrase: phrase, firstDay: first, lastDay: last, met: met)
  }
}
