/// The half-years of a made-up case: targets, monthly counts and judgements that follow from one another.
extension CaseFile {
  private static let halfYearCount = 3

  /// The half-years before the running one, and the running one.
  mutating func halfYears() -> JSON {
    var carried = chance.number(-6...40)
    let share = chance.number(20...110)
    var halfYears: [JSON] = []
    for number in 0..<CaseFile.halfYearCount {
      let target = share + chance.number(-9...14)
      let closing = max(0, carried + target - chance.number(-4...28))
      let isRunning = number == CaseFile.halfYearCount - 1
      var record = figures(number, carried: carried, target: target, closing: closing, isRunning: isRunning)
      if !isRunning { record += assessment(number, balance: carried + target - closing) }
      halfYears.append(.object(record))
      carried += target - closing
    }
    return .array(halfYears)
  }

  private mutating func figures(
    _ number: Int, carried: Int, target: Int, closing: Int, isRunning: Bool
  ) -> [(String, JSON)] {
    let start = CaseFile.start(number)
    let counted = isRunning ? 2 : 6
    let counts: [JSON] = (1...counted).map { month in
      let asOf = CivilDay(start.parts.year, start.parts.month, 1).addingMonths(month)
      return [
        "asOf": .day(asOf), "housed": .number(closing * month / 6),
        "delivered": .day(asOf + chance.number(5...13)), "source": .string(CaseFile.letter(number)),
      ]
    }
    return [
      ("period", .string(CaseFile.period(number))),
      (
        "carried",
        [["persons": .number(carried), "from": .day(start + 10), "source": .string(CaseFile.letter(number))]]
      ),
      (
        "targets",
        [
          [
            "persons": .number(target), "from": .day(start + -90), "national": .number(target * 78),
            "by": "de staatssecretaris", "source": .string(CaseFile.letter(number)),
          ]
        ]
      ),
      ("counts", .array(counts)),
    ]
  }

  private mutating func assessment(_ number: Int, balance: Int) -> [(String, JSON)] {
    let (word, colour): (JSON, JSON) =
      switch balance {
      case ...0: ("adequaat", "groen")
      case ...15: ("redelijk adequaat", "oranje")
      default: ("niet adequaat", "rood")
      }
    let day = CaseFile.start(number + 1) + chance.number(40...57)
    return [
      (
        "judgement",
        [
          "word": word, "colour": colour, "on": .day(day),
          "reason": "Beoordeeld naar de stand op de peildatum en de gemaakte afspraken",
          "source": .string(CaseFile.letter(number)),
        ]
      ),
      ("letter", ["document": .string(CaseFile.letter(number)), "state": "sent", "toBePublic": true]),
    ]
  }

  /// The half-years are numbered from 2023-I on; the last is the running one, 2024-I.
  private static func period(_ number: Int) -> String {
    "\(2023 + number / 2)-\(number % 2 == 0 ? "I" : "II")"
  }

  private static func start(_ number: Int) -> CivilDay {
    CivilDay(2023 + number / 2, number % 2 == 0 ? 1 : 7, 1)
  }

  private static func letter(_ number: Int) -> String { number < 1 ? "brief-2023-i" : "brief-2023-ii" }
}

extension CivilDay {
  /// The same day of a later month; the day must occur in that month.
  fileprivate func addingMonths(_ months: Int) -> CivilDay {
    let month = parts.month - 1 + months
    return CivilDay(parts.year + month / 12, month % 12 + 1, parts.day)
  }
}
