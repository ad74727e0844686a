import Supervision
import Wording

/// `trede ladder --plain`: a case a line, from the highest trede down; with one municipality its path and its
/// requirements below it. The first field says what a line is about.
enum LadderPlain {
  static func text(of list: LadderList, _ words: Words) -> String {
    var printout = Printout()
    for file in list.unreadable { printout.unreadableRecord(file) }
    for row in list.rows {
      printout.record(["case"] + fields(row, on: list.today))
      if list.isOfOne { add(row, on: list.today, words, to: &printout) }
    }
    return printout.text
  }

  private static func fields(_ row: LadderList.Row, on today: Day) -> [String?] {
    let overview = row.overview
    let latest = row.subject.latestJudgement(on: today)
    let place = [
      overview.caseID.text, overview.municipality, overview.code, overview.ladderGroup.plain,
      overview.ladder.since?.iso,
      overview.ladder.daysThere(on: overview.ladderDay(on: today)).map { String($0) },
      overview.ladder.frozen ? "frozen" : nil,
    ]
    let judged = [
      latest.map { row.subject.name(of: $0.period) }, latest?.judgement.word, latest?.judgement.colour,
    ]
    let open = [Standing.late, .today, .soon, .unmeasured, .missed].map { standing in
      String(row.items.count { $0.standing == standing })
    }
    return place + judged + open
  }

  private static func add(
    _ row: LadderList.Row, on today: Day, _ words: Words, to printout: inout Printout
  ) {
    let until = row.overview.ladderDay(on: today)
    for stay in row.overview.ladder.stays {
      for (index, entry) in stay.entries.enumerated() {
        let days = index == 0 ? stay.days(on: until) : stay.frozenDays(from: index, on: until)
        printout.record([
          "step", entry.step.rawValue, stay.place.plain, entry.from?.iso, days.map { String($0) },
          entry.reason, entry.decision?.on?.iso, entry.decision?.number,
          row.subject.document(entry.source)?.title,
        ])
      }
    }
    for check in row.checks {
      printout.record([
        "requirement", check.item.id.text, words.requirement(check.requirement), check.isMet ? "met" : "open",
        check.item.standing.rawValue, check.fulfilled?.done?.iso, check.fulfilled?.by?.iso,
      ])
    }
  }
}
