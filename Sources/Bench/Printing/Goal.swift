/// A figure that the project wants to reach, and whether this run reached it.
struct Goal {
  private let sentence: String
  private let measured: String
  private let isMet: Bool

  /// As it is printed.
  var line: String { "\(isMet ? "met    " : "not met")  \(sentence): \(measured)" }

  /// A program's time against that of another, at most this ratio.
  private init?(
    _ rows: [Row], _ kind: Row.Kind, _ cases: Int, _ own: String, _ other: String, atMost ratio: Double
  ) {
    guard let ownRow = rows.one(kind, cases, own), let otherRow = rows.one(kind, cases, other),
      let found = ownRow.times.medianRatio(to: otherRow.times)
    else { return nil }
    sentence =
      "\(kind.rawValue), \(cases) cases: \(own) at most \(Figures.decimal(ratio, 2)) times \(other)"
    measured = Figures.decimal(found, 2)
    isMet = found <= ratio
  }

  /// The peak memory of a program.
  private init?(_ rows: [Row], _ kind: Row.Kind, _ cases: Int, _ own: String, belowMegabytes most: Int) {
    guard let peak = rows.one(kind, cases, own)?.peakKilobytes else { return nil }
    sentence = "\(kind.rawValue), \(cases) cases: peak memory of \(own) below \(most) MB"
    measured = Figures.megabytes(peak)
    isMet = peak < most * 1_024
  }

  /// The absolute time that a user is promised, of the slowest of a hundred.
  private init?(_ rows: [Row], _ kind: Row.Kind, _ cases: Int, _ own: String, milliseconds most: Int) {
    guard let time = rows.one(kind, cases, own)?.times.percentile(99) else { return nil }
    sentence = "\(kind.rawValue), \(cases) cases: 99 of 100 within \(most) ms"
    measured = Figures.milliseconds(time)
    isMet = time <= most * 1_000_000
  }

  /// All goals that these rows can tell something about.
  static func all(_ rows: [Row], sizes: [Int]) -> [Goal] {
    var goals: [Goal?] = [
      Goal(rows, .list, 342, "trede check", "C scan", atMost: 2),
      Goal(rows, .list, 3_420, "trede check", "C scan", atMost: 1.4),
      Goal(rows, .list, 342, "trede check", belowMegabytes: 20),
      Goal(rows, .key, 342, "trede", belowMegabytes: 20),
      Goal(rows, .list, 342, "trede check", "calcurse -Q", atMost: 1),
      Goal(rows, .publish, 342, "trede publish", "C write", atMost: 3),
      Goal(rows, .publish, 342, "trede publish", belowMegabytes: 48),
    ]
    for cases in sizes {
      goals += [
        Goal(rows, .list, cases, "trede check", "task overdue", atMost: 1),
        Goal(rows, .firstScreen, cases, "trede", "task overdue", atMost: 1),
        Goal(rows, .firstScreen, cases, "trede", "tig", atMost: 1),
        // Level: not more apart than two runs of the same program.
        Goal(rows, .key, cases, "trede", "tig", atMost: 1.2),
        Goal(rows, .firstScreen, cases, "trede", milliseconds: 100),
        Goal(rows, .key, cases, "trede", milliseconds: 50),
        Goal(rows, .commit, cases, "trede", "C commit", atMost: 3),
      ]
    }
    return goals.compactMap { $0 }
  }
}

extension [Row] {
  fileprivate func one(_ kind: Row.Kind, _ cases: Int, _ program: String) -> Row? {
    first { $0.kind == kind && $0.cases == cases && $0.program == program }
  }
}
