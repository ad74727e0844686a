import Supervision

/// What is said beside a field: what is wrong with what was typed, and what can be typed instead.
extension Words {
  package func inputFault(_ fault: DayInputFault) -> String {
    switch fault {
    case .empty: say(nl: "Typ een dag, zoals \(dayExamples)", en: "Type a day, such as \(dayExamples)")
    case .unreadable(let text):
      say(
        nl: "\(quoted(text)) is niet te lezen als dag. Typ bijvoorbeeld \(dayExamples)",
        en: "\(quoted(text)) cannot be read as a day. Type for instance \(dayExamples)")
    case .misspelt(let word, let meant):
      say(
        nl: "\(quoted(word)) is niet te lezen. Bedoelde u \(quoted(meant))?",
        en: "\(quoted(word)) cannot be read. Did you mean \(quoted(meant))?")
    case .noSuchMonth(let month):
      say(
        nl: "Maand \(month) bestaat niet: typ eerst de dag en dan de maand, zoals 06-04",
        en: "There is no month \(month): type first the day and then the month, such as 06/04")
    case .noSuchDay(let day, let month): noSuchDay(day, month)
    case .notLeap(let year):
      say(
        nl: "\(year) is geen schrikkeljaar: februari heeft 28 dagen",
        en: "\(year) is no leap year: February has 28 days")
    case .yearOutOfRange(let year):
      say(
        nl: "Het jaar \(year) ligt te ver weg: typ een jaar van \(DayInput.years.lowerBound) tot en met "
          + "\(DayInput.years.upperBound)",
        en: "The year \(year) is too far away: type a year from \(DayInput.years.lowerBound) to "
          + "\(DayInput.years.upperBound)")
    case .weekdayDiffers(let typed, let day, let yearWasTyped): weekdayDiffers(typed, day, yearWasTyped)
    case .inTheFuture(let day, let today):
      say(
        nl: "\(date(day)) ligt na vandaag (\(date(today))): wat gebeurd is, kan niet in de toekomst liggen",
        en: "\(date(day)) is after today (\(date(today))): what happened cannot lie in the future")
    case .severalDays(let text, let first, let second):
      say(
        nl: "\(quoted(text)) kan \(dayInWeek(first)) of \(dayInWeek(second)) zijn: typ de datum",
        en: "\(quoted(text)) can be \(dayInWeek(first)) or \(dayInWeek(second)): type the date")
    case .vague(let text):
      say(
        nl: "\(quoted(text)) is geen bepaalde dag: typ de datum, zoals 15 april",
        en: "\(quoted(text)) is no definite day: type the date, such as 15 April")
    }
  }

  private func weekdayDiffers(_ typed: Weekday, _ day: Day, _ yearWasTyped: Bool) -> String {
    say(
      nl: "\(date(day)) is een \(weekday(day.weekday)) en geen \(weekday(typed)): "
        + (yearWasTyped
          ? "verbeter de datum of laat de dag van de week weg" : "verbeter de datum of noem het jaar"),
      en: "\(date(day)) is a \(weekday(day.weekday)) and no \(weekday(typed)): "
        + (yearWasTyped
          ? "correct the date or leave the day of the week out" : "correct the date or name the year"))
  }

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

  /// Between quotation marks; what is too long to have been meant is cut off.
  private func quoted(_ text: String) -> String {
    text.count > 60 ? "“\(text.prefix(60))…”" : "“\(text)”"
  }

  private var dayExamples: String {
    say(nl: "6 apr, 06-04-2026, +2w of vrijdag", en: "6 Apr, 06/04/2026, +2w or Friday")
  }

  private func noSuchDay(_ day: Int, _ month: Int) -> String {
    let name = self.month(month)
    let length = Day.length(ofMonth: month, year: 2024)
    return say(
      nl: "\(day) \(name) bestaat niet: \(name) heeft \(month == 2 ? "28 of 29" : "\(length)") dagen",
      en: "There is no \(day) \(name): \(name) has \(month == 2 ? "28 or 29" : "\(length)") days")
  }

  package func inputFault(_ fault: DeadlineInputFault) -> String {
    switch fault {
    case .day(.empty):
      say(nl: "Typ een termijn, zoals \(deadlineExamples)", en: "Type a term, such as \(deadlineExamples)")
    case .day(let fault): inputFault(fault)
    case .unreadable(let text):
      say(
        nl: "\(quoted(text)) is niet te lezen als termijn. Typ bijvoorbeeld \(deadlineExamples)",
        en: "\(quoted(text)) cannot be read as a term. Type for instance \(deadlineExamples)")
    case .untilIsAmbiguous(let day):
      say(
        nl: "“tot \(day)” laat open of \(day) zelf meetelt: kies “t/m \(day)” of “voor \(day)”",
        en:
          "“until \(day)” leaves open whether \(day) itself counts: choose “no later than \(day)” or “before \(day)”"
      )
    case .windowUntilIsAmbiguous(let day):
      say(
        nl: "“tot \(day)” laat open of \(day) zelf meetelt: typ “t/m” en de laatste dag die meetelt",
        en: "“until \(day)” leaves open whether \(day) itself counts: type “to” and the last day that counts")
    case .windowEndsBeforeItStarts:
      say(
        nl: "De periode eindigt voordat ze begint: verbeter de eerste of de laatste dag",
        en: "The period ends before it begins: correct the first or the last day")
    }
  }

  private var deadlineExamples: String {
    say(
      nl: "voor 1 april, uiterlijk 1 augustus, 16 t/m 30 april of binnen 6 weken",
      en: "before 1 April, no later than 1 August, 16 to 30 April or within 6 weeks")
  }

  package func inputFault(_ fault: PersonsInputFault) -> String {
    switch fault {
    case .empty:
      say(
        nl: "Typ een aantal personen, zoals 162 of 45 + 117",
        en: "Type a number of persons, such as 162 or 45 + 117")
    case .notWhole(let text):
      say(
        nl: "\(quoted(text)) is geen heel aantal personen: typ een getal, zoals 162 of 1.234",
        en: "\(quoted(text)) is no whole number of persons: type a number, such as 162 or 1234")
    case .negative(let value):
      say(
        nl: "\(number(value)) kan niet: een aantal personen is nul of meer",
        en: "\(number(value)) is not possible: a number of persons is nought or more")
    case .tooMany:
      say(
        nl: "Dat is te veel: hoogstens \(persons(PersonsInput.most))",
        en: "That is too many: at most \(persons(PersonsInput.most))")
    }
  }

  package func inputFault(_ fault: HalfYearInputFault) -> String {
    switch fault {
    case .empty: say(nl: "Typ een halfjaar, zoals 2024-I", en: "Type a half-year, such as 2024-I")
    case .unreadable(let text):
      say(
        nl: "\(quoted(text)) is niet te lezen als halfjaar. Typ bijvoorbeeld 2024-I of eerste helft 2024",
        en: "\(quoted(text)) cannot be read as a half-year. Type for instance 2024-I or first half of 2024")
    case .noSuchHalf(let text):
      say(
        nl: "\(quoted(text)) bestaat niet: een jaar heeft de halfjaren I en II",
        en: "There is no \(quoted(text)): a year has the half-years I and II")
    case .halfIsMissing(let year):
      say(
        nl: "Noem ook welk halfjaar: \(year)-I of \(year)-II",
        en: "Name the half-year too: \(year)-I or \(year)-II")
    case .judgedByTheYear(let year):
      say(
        nl: "Dit domein wordt per jaar beoordeeld: typ \(year)",
        en: "This domain is judged by the year: type \(year)")
    case .yearIsMissing(let half):
      say(
        nl: "Noem ook het jaar, zoals \(HalfYear(2024, half))",
        en: "Name the year too, such as \(HalfYear(2024, half))")
    case .yearOutOfRange(let year): inputFault(DayInputFault.yearOutOfRange(year))
    }
  }

  /// - Parameter what: what is chosen, in one word: "gemeente", "soort".
  package func inputFault(_ fault: ChoiceFault, choosing what: String) -> String {
    switch fault {
    case .empty: say(nl: "Kies een \(what)", en: "Make a \(what)")
    case .none(let text, nil):
      say(
        nl: "Er is geen \(what) \(quoted(text)): kies er een uit de lijst",
        en: "There is no \(what) \(quoted(text)): choose one from the list")
    case .none(let text, let near?):
      say(
        nl: "Er is geen \(what) \(quoted(text)). Bedoelde u \(quoted(near))?",
        en: "There is no \(what) \(quoted(text)). Did you mean \(quoted(near))?")
    case .several(let text, let names):
      say(
        nl:
          "\(quoted(text)) kan meer betekenen: \(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? ", …" : "")",
        en:
          "\(quoted(text)) can mean more: \(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? ", …" : "")"
      )
    }
  }
}
