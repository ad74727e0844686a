/// What an agenda asks of the record of a half-year, as known on a day and answered once: several items ask it, and a
/// record is so large that to hand it around takes longer than to answer. Persons; `nil` is unknown.
struct KnownHalfYear {
  let period: HalfYear
  /// The opening balance: a backlog is positive, a lead negative.
  let opening: Int?
  let target: Int?
  /// What was to be housed in all.
  let total: Int?
  let isJudged: Bool

  /// By place and part by part, so that the record stays where it is.
  init(_ records: [HalfYearRecord], _ place: Int, on today: Day) {
    let period = records[place].period
    opening = HalfYearRecord.latest(of: records[place].carried, in: period, on: today) { $0.from }?.persons
    target = HalfYearRecord.latest(of: records[place].targets, in: period, on: today) { $0.from }?.persons
    total =
      if let opening, let target {
        opening + target
      } else {
        HalfYearRecord.latest(of: records[place].totals, in: period, on: today) { $0.from }?.persons
      }
    let hasJudgement = records[place].judgement?.word != nil
    isJudged =
      hasJudgement && records[place].judgement?.on ?? period.peildatum <= today
      || records[place].earlierJudgements.contains { ($0.on ?? period.peildatum) <= today }
    self.period = period
  }

  /// With only an opening balance there is a peildatum already, and no number to reach yet.
  var hasTarget: Bool { total != nil || target != nil || opening != nil }
}
