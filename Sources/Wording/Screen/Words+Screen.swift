import Supervision

/// What stands around the rows: headers, counters, hints.
extension Words {
  package var productName: String { say(nl: "trede", en: "trede") }
  package var practiceStore: String { say(nl: "oefenbestand", en: "practice store") }

  /// `trede · oefenbestand · dinsdag 2 april 2024 · week 14 · halfjaar 2024-I`
  package func headerParts(store: StoreSettings, today: Day, isNarrow: Bool) -> [String] {
    [
      store.practice ? practiceStore : store.name,
      isNarrow ? "\(shortWeekday(today.weekday)) \(shortDate(today)) \(today.year)" : fullDate(today),
      say(nl: "week \(today.week.number)", en: "week \(today.week.number)"),
      say(nl: "halfjaar \(HalfYear(containing: today))", en: "half-year \(HalfYear(containing: today))"),
    ]
  }

  package var clockIsSet: String { say(nl: "datum ingesteld", en: "date is set") }

  /// `te laat 2`: how many items stand so.
  package func counter(_ standing: Standing, _ count: Int) -> String {
    "\(self.standing(standing)) \(number(count))"
  }

  /// `14 dgn 4`: how many items are inside their warning time; `binnenkort 4` where one of them is further away
  /// than the general one.
  ///
  /// - Parameter longest: the days left of the item that has most.
  package func soonCounter(_ count: Int, longest: Int, warning: WarningTimes) -> String {
    longest > warning.general
      ? counter(.soon, count)
      : say(nl: "\(warning.general) dgn \(number(count))", en: "\(days(warning.general)) \(number(count))")
  }

  /// `behandelaar: alle`, or those that the filter names: `behandelaar: JK`.
  package func handlersShown(_ filter: Filter) -> String {
    let names = filter.handlers.map { name, isNegated in
      isNegated ? say(nl: "niet \(name)", en: "not \(name)") : name
    }.joined(separator: ", ")
    return say(
      nl: "behandelaar: \(names.isEmpty ? "alle" : names)", en: "handler: \(names.isEmpty ? "all" : names)")
  }

  package func reading(left: Int) -> String {
    say(nl: "nog \(number(left)) dossiers te lezen", en: "\(count(left, "case", "cases")) still to read")
  }

  /// What is counted at the bottom of a list.
  package enum Counted: Sendable {
    case lines, cases, municipalities
  }

  /// `3 van 6`
  package func shown(_ shown: Int, of all: Int) -> String {
    say(nl: "\(number(shown)) van \(number(all))", en: "\(number(shown)) of \(number(all))")
  }

  /// `3 van 6 gemeenten`
  package func shown(_ shown: Int, of all: Int, _ counted: Counted) -> String {
    let total =
      switch counted {
      case .lines: say(nl: count(all, "regel", "regels"), en: count(all, "line", "lines"))
      case .cases: say(nl: count(all, "dossier", "dossiers"), en: count(all, "case", "cases"))
      case .municipalities:
        say(nl: count(all, "gemeente", "gemeenten"), en: count(all, "municipality", "municipalities"))
      }
    return say(nl: "\(number(shown)) van \(total)", en: "\(number(shown)) of \(total)")
  }

  /// `over 2023-II`, behind a judgement.
  package func over(_ period: String) -> String { say(nl: "over \(period)", en: "for \(period)") }

  package var spaceKey: String { say(nl: "Spatie", en: "Space") }

  package var noFilter: String { say(nl: "geen filter", en: "no filter") }
  package func filterIs(_ filter: Filter) -> String {
    say(nl: "filter “\(filter.text)” (Esc wist)", en: "filter “\(filter.text)” (Esc clears)")
      + (filter.notUnderstood.isEmpty ? "" : " · \(notUnderstood(filter.notUnderstood))")
  }

  /// `niet begrepen: <=14d`
  package func notUnderstood(_ terms: [String]) -> String {
    say(
      nl: "niet begrepen: \(terms.joined(separator: " "))",
      en: "not understood: \(terms.joined(separator: " "))")
  }

  /// No filter hides something late without saying so.
  package func lateOutsideFilter(_ count: Int) -> String {
    say(nl: "\(number(count)) te laat buiten filter", en: "\(number(count)) late outside filter")
  }

  package func unreadable(count: Int) -> String {
    say(nl: "\(number(count)) onleesbaar", en: "\(number(count)) unreadable")
  }
  package var unreadableRow: String { say(nl: "onleesbaar", en: "unreadable") }

  package var nothingAsksAttention: String {
    say(
      nl: "Niets te laat, niets binnenkort, niets te meten.",
      en: "Nothing late, nothing soon, nothing to be measured.")
  }
  package func nothingFound(_ filter: String) -> String {
    say(
      nl: "Niets gevonden met “\(filter)”. Esc wist het filter.",
      en: "Nothing found with “\(filter)”. Esc clears the filter.")
  }
  /// - Parameter add: the key that opens the first.
  package func noCases(add: String) -> String {
    say(nl: "Nog geen dossiers: \(add) opent het eerste.", en: "No cases yet: \(add) opens the first.")
  }
  package var rowIsGone: String {
    say(nl: "De gekozen regel staat niet meer in de lijst.", en: "The chosen line is no longer in the list.")
  }
  package var dayChanged: String {
    say(
      nl: "Het is een nieuwe dag: alle termijnen zijn opnieuw bekeken.",
      en: "It is a new day: all terms have been checked again.")
  }
  package var storeChanged: String {
    say(
      nl: "De dossiers zijn buiten dit scherm gewijzigd en opnieuw gelezen.",
      en: "The cases were changed outside this screen and read again.")
  }
  package var storeRead: String {
    say(nl: "De dossiers zijn opnieuw gelezen.", en: "The cases were read again.")
  }
  package var tooSmall: String { say(nl: "scherm te klein", en: "screen too small") }
  package var nothingToExplain: String {
    say(nl: "Bij deze regel hoort geen uitleg.", en: "There is nothing to explain about this line.")
  }
  /// - Parameter help: the key of the help.
  package func unknownKey(help: String) -> String {
    say(
      nl: "Die toets doet hier niets. \(help) geeft hulp.",
      en: "That key does nothing here. \(help) gives help.")
  }

  package func lacksNextStep(_ names: [String]) -> String {
    say(nl: "zonder volgende stap \(names.count)", en: "no next step \(names.count)")
      + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
  }

  package func alsoWaiting(_ names: [String]) -> String {
    say(nl: "wacht: \(names.joined(separator: ", "))", en: "waiting: \(names.joined(separator: ", "))")
  }
}

extension Words {
  /// `week 14 · 1 t/m 7 april 2024 · ma tweede paasdag`
  package func weekHeading(_ week: Week, calendar: WorkingCalendar, today: Day) -> String {
    var text = say(
      nl: "week \(week.number) · \(window(week.monday, week.sunday)) \(week.sunday.year)",
      en: "week \(week.number) · \(window(week.monday, week.sunday)) \(week.sunday.year)")
    for offset in 0..<5 {
      let day = week.monday.adding(days: offset)
      if let holiday = calendar.holiday(on: day) {
        text += " · \(shortWeekday(day.weekday)) \(self.holiday(holiday.name))"
      }
    }
    return today.week == week ? text + say(nl: " · deze week", en: " · this week") : text
  }
}

/// Around the dossier.
extension Words {
  package var kept: String { say(nl: "trede gehandhaafd", en: "trede kept") }
  package var legalBasis: String { say(nl: "art. 124 Gemeentewet", en: "art. 124 Gemeentewet") }
  package var dossierIsGone: String {
    say(
      nl: "Het bestand van dit dossier is verdwenen of niet meer te lezen.",
      en: "The file of this case is gone or can no longer be read.")
  }
  package var wholeDossier: String { say(nl: "alles in beeld", en: "all in view") }

  /// `behandelaar: JK`, and while JK is absent `behandelaar: MB (JK is afwezig)`
  package func handledBy(_ handler: String?, onDuty: String?) -> String {
    guard let handler, let onDuty, onDuty != handler else {
      return say(nl: "behandelaar: \(handler ?? "geen")", en: "handler: \(handler ?? "none")")
    }
    return say(
      nl: "behandelaar: \(onDuty) (\(handler) is afwezig)", en: "handler: \(onDuty) (\(handler) is absent)")
  }

  /// `trede 3 actief toezicht sinds 15-09-2021 (2 jr 6 mnd)`, and shorter ways to say it.
  package func placeVariants(_ ladder: LadderRecord, on today: Day) -> [String] {
    let frozen = ladder.frozen ? say(nl: ", bevroren", en: ", frozen") : ""
    let short =
      ladder.place.trede.map { say(nl: "trede \($0.number)", en: "trede \($0.number)") }
      ?? place(ladder.place)
    guard let since = ladder.since, ladder.place != .unknown else {
      return [place(ladder.place) + frozen, short + frozen, short]
    }
    let from = say(nl: " sinds \(numericDate(since))", en: " since \(numericDate(since))")
    let variants = [
      "\(place(ladder.place))\(from) (\(duration(from: since, to: today)))", place(ladder.place) + from,
      short + from,
      short,
    ]
    return variants.dropLast().map { $0 + frozen } + [short]
  }

  package func moreLines(_ count: Int, facts: Bool) -> String {
    say(
      nl: "\(facts ? "links" : "rechts") nog \(self.count(count, "regel", "regels"))",
      en: "\(self.count(count, "more line", "more lines")) on the \(facts ? "left" : "right")")
  }
}
