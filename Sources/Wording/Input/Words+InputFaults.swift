import Supervision

/// What is said beside a field: what is wrong with what was typed, and what can be typed instead.
extension Words {
  package func inputFault(_ fault: DayInputFault) -> String {
    switch fault {
    case .empty: "Typ een dag, zoals \(dayExamples)"
    case .unreadable(let text): "\(quoted(text)) is niet te lezen als dag. Typ bijvoorbeeld \(dayExamples)"
    case .misspelt(let word, let meant): "\(quoted(word)) is niet te lezen. Bedoelde u \(quoted(meant))?"
    case .noSuchMonth(let month): "Maand \(month) bestaat niet: typ eerst de dag en dan de maand, zoals 06-04"
    case .noSuchDay(let day, let month): noSuchDay(day, month)
    case .notLeap(let year): "\(year) is geen schrikkeljaar: februari heeft 28 dagen"
    case .yearOutOfRange(let year):
      "Het jaar \(year) ligt te ver weg: typ een jaar van \(DayInput.years.lowerBound) tot en met "
        + "\(DayInput.years.upperBound)"
    case .weekdayDiffers(let typed, let day, let yearWasTyped):
      "\(date(day)) is een \(weekday(day.weekday)) en geen \(weekday(typed)): "
        + (yearWasTyped
          ? "verbeter de datum of laat de dag van de week weg" : "verbeter de datum of noem het jaar")
    case .inTheFuture(let day, let today):
      "\(date(day)) ligt na vandaag (\(date(today))): wat gebeurd is, kan niet in de toekomst liggen"
    case .severalDays(let text, let first, let second):
      "\(quoted(text)) kan \(dayInWeek(first)) of \(dayInWeek(second)) zijn: typ de datum"
    case .vague(let text): "\(quoted(text)) is geen bepaalde dag: typ de datum, zoals 15 april"
    }
  }

  /// Between quotation marks; what is too long to have been meant is cut off.
  /// The same where a week or a month can be typed as well.
  package func placeFault(_ fault: DayInputFault) -> String {
    switch fault {
    case .empty: say(nl: "Typ \(placeExamples)", en: "Type \(placeExamples)")
    case .unreadable(let text):
      say(
        nl: "\(quoted(text)) is niet te lezen. Typ bijvoorbeeld \(placeExamples)",
        en: "Cannot read \(quoted(text)). Type for example \(placeExamples)")
    default: inputFault(fault)
    }
  }

  /// What can be typed to go to a day of the agenda.
  package var placeExamples: String {
    say(nl: "6 apr, +2w, vrijdag, week 27 of mei 2025", en: "6 Apr, +2w, Friday, week 27 or May 2025")
  }

  private func quoted(_ text: String) -> String {
    text.count > 60 ? "“\(text.prefix(60))…”" : "“\(text)”"
  }

  private var dayExamples: String { "6 apr, 06-04-2026, +2w of vrijdag" }

  private func noSuchDay(_ day: Int, _ month: Int) -> String {
    let name = Words.months[month - 1]
    let length = month == 2 ? "28 of 29" : "\(Day.length(ofMonth: month, year: 2024))"
    return "\(day) \(name) bestaat niet: \(name) heeft \(length) dagen"
  }

  package func inputFault(_ fault: DeadlineInputFault) -> String {
    switch fault {
    case .day(.empty): "Typ een termijn, zoals \(deadlineExamples)"
    case .day(let fault): inputFault(fault)
    case .unreadable(let text):
      "\(quoted(text)) is niet te lezen als termijn. Typ bijvoorbeeld \(deadlineExamples)"
    case .untilIsAmbiguous(let day):
      "“tot \(day)” laat open of \(day) zelf meetelt: kies “t/m \(day)” of “voor \(day)”"
    case .windowUntilIsAmbiguous(let day):
      "“tot \(day)” laat open of \(day) zelf meetelt: typ “t/m” en de laatste dag die meetelt"
    case .windowEndsBeforeItStarts:
      "De periode eindigt voordat ze begint: verbeter de eerste of de laatste dag"
    }
  }

  private var deadlineExamples: String {
    "voor 1 april, uiterlijk 1 augustus, 16 t/m 30 april of binnen 6 weken"
  }

  package func inputFault(_ fault: PersonsInputFault) -> String {
    switch fault {
    case .empty: "Typ een aantal personen, zoals 162 of 45 + 117"
    case .notWhole(let text):
      "\(quoted(text)) is geen heel aantal personen: typ een getal, zoals 162 of 1.234"
    case .negative(let value): "\(number(value)) kan niet: een aantal personen is nul of meer"
    case .tooMany: "Dat is te veel: hoogstens \(persons(PersonsInput.most))"
    }
  }

  package func inputFault(_ fault: HalfYearInputFault) -> String {
    switch fault {
    case .empty: "Typ een halfjaar, zoals 2024-I"
    case .unreadable(let text):
      "\(quoted(text)) is niet te lezen als halfjaar. Typ bijvoorbeeld 2024-I of eerste helft 2024"
    case .noSuchHalf(let text): "\(quoted(text)) bestaat niet: een jaar heeft de halfjaren I en II"
    case .halfIsMissing(let year): "Noem ook welk halfjaar: \(year)-I of \(year)-II"
    case .judgedByTheYear(let year): "Dit domein wordt per jaar beoordeeld: typ \(year)"
    case .yearIsMissing(let half): "Noem ook het jaar, zoals \(HalfYear(2024, half))"
    case .yearOutOfRange(let year): inputFault(DayInputFault.yearOutOfRange(year))
    }
  }

  /// - Parameter what: what is chosen, in one word: "gemeente", "soort".
  package func inputFault(_ fault: ChoiceFault, choosing what: String) -> String {
    switch fault {
    case .empty: "Kies een \(what)"
    case .none(let text, nil): "Er is geen \(what) \(quoted(text)): kies er een uit de lijst"
    case .none(let text, let near?): "Er is geen \(what) \(quoted(text)). Bedoelde u \(quoted(near))?"
    case .several(let text, let names):
      "\(quoted(text)) kan meer betekenen: \(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? ", …" : "")"
    }
  }
}
