import Supervision

/// The rows of Ladder: who stands on which trede, for how long, and what is open.
extension Words {
  /// Above the municipalities of one trede: `TREDE 3 actief toezicht · 2 gemeenten`.
  ///
  /// - Parameters:
  ///   - shown: how many of them stand below it.
  ///   - all: how many there are; the two differ under a filter.
  package func ladderHeading(_ group: LadderGroup, shown: Int, of all: Int) -> String {
    let count =
      shown == all
      ? say(
        nl: count(all, "gemeente", "gemeenten"), en: count(all, "municipality", "municipalities"))
      : self.shown(shown, of: all, .municipalities)
    return "\(ladderGroup(group)) · \(count)"
  }

  private func ladderGroup(_ group: LadderGroup) -> String {
    switch group {
    case .place(.on(let trede)):
      say(nl: "TREDE \(trede.number) \(name(trede))", en: "TREDE \(trede.number) \(name(trede))")
    case .place(.off): say(nl: "NIET OP DE LADDER", en: "NOT ON THE LADDER")
    case .place(.unknown):
      say(nl: "TREDE ONBEKEND: niets vastgelegd", en: "TREDE UNKNOWN: nothing recorded")
    case .closed: say(nl: "DOSSIER GESLOTEN", en: "CASE CLOSED")
    }
  }

  /// The province below the rows, the fullest first: `provincie  trede 6: 1  5: 1  4: 1 …`.
  package func ladderTally(_ tally: LadderTally) -> [String] {
    let numbers = LadderGroup.all.compactMap { group -> (Int, Int)? in
      if case .place(.on(let trede)) = group { (trede.number, tally.count(group)) } else { nil }
    }
    let off = tally.count(.place(.off))
    let unknown = tally.count(.place(.unknown))
    let closed = tally.count(.closed)
    func treden(_ between: String) -> [String] { numbers.map { "\($0.0):\(between)\(number($0.1))" } }
    var words = treden(" ")
    words[0] = "\(numbered) \(words[0])"
    words += [
      say(nl: "geen: \(number(off))", en: "none: \(number(off))"),
      say(nl: "onbekend: \(number(unknown))", en: "unknown: \(number(unknown))"),
    ]
    var more = words + [say(nl: "bevroren: \(number(tally.frozen))", en: "frozen: \(number(tally.frozen))")]
    let withFrozen = more.joined(separator: "  ")
    if closed > 0 { more.append(say(nl: "gesloten: \(number(closed))", en: "closed: \(number(closed))")) }
    let whole = more.joined(separator: "  ")
    let signs = (treden("") + ["–:\(number(off))", "?:\(number(unknown))"]).joined(separator: " ")
    return [
      "\(ladderProvince)  \(whole)", whole, withFrozen, words.joined(separator: "  "), signs,
      treden("").joined(separator: " "),
    ]
  }

  private var numbered: String { say(nl: "trede", en: "trede") }

  /// `trede 3`: the trede without its name.
  func bareTrede(_ trede: Trede) -> String { "\(numbered) \(trede.number)" }

  private var ladderProvince: String { say(nl: "provincie", en: "province") }

  // MARK: - Columns

  package var ladderOpenHeading: String { say(nl: "open", en: "open") }
  package var ladderDaysHeading: String { say(nl: "hoe lang", en: "how long") }

  /// `oordeel 2023-II`, and without room for the half-year `oordeel`.
  package func ladderJudgementHeading(_ period: HalfYear) -> [String] {
    [say(nl: "oordeel \(period)", en: "judgement \(period)"), say(nl: "oordeel", en: "judgement")]
  }

  /// `3 bevroren`, `3 bevr`, `geen`: the place with its frozen mark, fullest first. The last takes two cells.
  package func ladderPlace(_ ladder: LadderRecord) -> [String] {
    let place = tredeAlone(ladder.place)
    guard ladder.frozen else { return [place, placeColumn(ladder.place)] }
    return [
      say(nl: "\(place) bevroren", en: "\(place) frozen"), say(nl: "\(place) bevr", en: "\(place) froz"),
      "\(place)*",
    ]
  }

  /// The first day on the present place: `15-09-2021`, and for narrow columns `09-2021`.
  package func ladderSince(_ ladder: LadderRecord) -> [String] {
    guard ladder.place != .unknown else { return ["–"] }
    guard let since = ladder.since else { return [unknownDay, "?"] }
    return [numericDate(since), String(numericDate(since).dropFirst(3))]
  }

  /// `929 dagen (2 jr 6 mnd)`, `929 dgn`, `929 d`; a dash where nothing says since when.
  package func ladderDuration(_ ladder: LadderRecord, on today: Day) -> [String] {
    guard ladder.place != .unknown else { return ["–"] }
    guard let days = ladder.daysThere(on: today), let since = ladder.since else { return [unknownDay, "?"] }
    return length(days, from: since, to: today)
      + [
        say(nl: "\(number(days)) dgn", en: "\(number(days)) d"),
        say(nl: "\(number(days)) d", en: "\(number(days)) d"),
      ]
  }

  /// `929 dagen (2 jr 6 mnd)`, `929 dagen`: months only from the first one on.
  private func length(_ count: Int, from start: Day, to end: Day) -> [String] {
    let months = duration(from: start, to: end)
    return months == days(count) ? [months] : ["\(days(count)) (\(months))", days(count)]
  }

  /// How much asks for attention, each with how it stands: `!! 2 te laat`, `! 1 binnenkort`; without room for the words
  /// by their signs: `!!2`, `!1`. Empty where nothing does.
  package func ladderOpen(_ items: [AgendaItem], isShort: Bool) -> [(text: String, standing: Standing)] {
    let standings: [Standing] = [.late, .today, .soon, .unmeasured, .missed]
    var counts = standings.map { standing in (standing, items.count { $0.standing == standing }) }
    if isShort {
      // They have one sign.
      counts[1].1 += counts[2].1
      counts.remove(at: 2)
    }
    return counts.filter { $0.1 > 0 }.map { standing, count in
      let text =
        isShort
        ? "\(sign(standing))\(number(count))"
        : "\(sign(standing)) \(number(count)) \(self.standing(standing))"
      return (text, standing)
    }
  }

  /// Nothing asks for attention now.
  package var nothingOpen: String { "–" }

  /// There is a backlog or a trede of 2 or higher, and nothing lies ahead.
  package var nothingAhead: String { say(nl: "geen volgende stap", en: "no next step") }

  // MARK: - One municipality

  /// `Veenhaven · trede 4 vooraankondiging · 14 dagen`, fullest first.
  package func ladderTitle(_ overview: CaseOverview, on today: Day) -> [String] {
    let ladder = overview.ladder
    let name = caseName(overview)
    if let closure = overview.closure { return ["\(name) · \(closedColumn(closure))"] }
    let frozen = ladder.frozen ? say(nl: " · bevroren", en: " · frozen") : ""
    let short = ladder.place.trede.map(bareTrede) ?? place(ladder.place)
    guard ladder.place != .unknown else { return ["\(name) · \(short)"] }
    guard let since = ladder.since else {
      let unknown = say(nl: "sinds wanneer is onbekend", en: "since when is unknown")
      return ["\(name) · \(place(ladder.place)) · \(unknown)\(frozen)", "\(name) · \(short)\(frozen)"]
    }
    let from = say(nl: " sinds \(numericDate(since))", en: " since \(numericDate(since))")
    let lengths = ladderDuration(ladder, on: today)
    return [
      "\(name) · \(place(ladder.place))\(from) · \(lengths[0])\(frozen)",
      "\(name) · \(short)\(from) · \(lengths[0])\(frozen)", "\(name) · \(short) · \(lengths[0])\(frozen)",
      "\(name) · \(short) · \(lengths[lengths.count - 1])\(frozen)",
    ]
  }

  package var nothingRecorded: String { say(nl: "niets vastgelegd", en: "nothing recorded") }

  /// `2 van 3 vormvereisten open`; `nil` where none runs.
  package func requirementsLeft(_ checks: [RequirementCheck]) -> String? {
    guard !checks.isEmpty else { return nil }
    let open = checks.count { !$0.isMet }
    return open == 0
      ? say(nl: "vormvereisten gedaan", en: "formal requirements done")
      : say(
        nl: "\(open) van \(count(checks.count, "vormvereiste", "vormvereisten")) open",
        en: "\(open) of \(count(checks.count, "formal requirement", "formal requirements")) open")
  }
}
