/// The figures of a half-year as known on a day. Persons; `nil` is unknown, and unknown stays unknown.
package struct Figures: Hashable, Sendable {
  package let period: HalfYear
  /// The day on which they are known.
  package let today: Day
  /// The opening balance: a backlog is positive, a lead negative.
  package let opening: Int?
  package let target: Int?
  /// What was to be housed in all: opening balance and target together (rule 1).
  package let total: Int?
  /// The stand the figures use: COA's latest for this half-year.
  package let stand: Count?
  /// The balance at the end: from the total and the stand of the peildatum (rule 2); where one of these is not
  /// known, as somebody stated it.
  package let balance: Balance?
  /// The municipality's own latest figure: shown, never used.
  package let ownFigure: Count?

  package var housed: Int? { stand?.housed }

  /// The persons still to be housed; a surplus is negative.
  package var toGo: Int? {
    guard let total, let housed else { return nil }
    return total - housed
  }

  package var split: Split? {
    guard let opening, let target, let housed else { return nil }
    return Split(housed: housed, target: target, backlog: opening)
  }

  /// The share of the total that was housed.
  package var share: Share? {
    guard let total, let housed else { return nil }
    return Share(part: housed, whole: total)
  }

  /// Persons housed beyond everything that was asked; 0 where there is no surplus (rule 48).
  package var surplus: Int? {
    guard let total, let housed else { return nil }
    return max(0, housed - max(0, total))
  }

  /// The stand is that of the peildatum.
  package var isClosed: Bool { stand?.asOf == period.peildatum }
}

extension HalfYearRecord {
  /// The target in force on a day: the last notice given by then (rule 8).
  package func notice(on day: Day) -> TargetNotice? {
    HalfYearRecord.latest(of: targets, in: period, on: day) { $0.from }
  }

  /// The opening balance known on a day.
  package func opening(on day: Day) -> Statement? {
    HalfYearRecord.latest(of: carried, in: period, on: day) { $0.from }
  }

  package func statedTotal(on day: Day) -> Statement? {
    HalfYearRecord.latest(of: totals, in: period, on: day) { $0.from }
  }

  /// The entry with the latest day, the last in the file among equals. An entry without a day counts from the
  /// first day of the half-year (rule 47), or from the day of what revised it where that came earlier.
  static func latest<Entry>(
    of entries: [Entry], in period: HalfYear, on today: Day, from: (Entry) -> Day?
  ) -> Entry? {
    var result: (index: Int, day: Day)?
    var revised = period.firstDay
    for index in entries.indices.reversed() {
      let day = from(entries[index]) ?? revised
      revised = min(revised, day)
      if day <= today, result.map({ $0.day < day }) ?? true { result = (index, day) }
    }
    return result.map { entries[$0.index] }
  }

  /// All deliveries of a stand known on a day, oldest first.
  package func deliveries(asOf: Day, knownOn today: Day, reporter: Count.Reporter = .coa) -> [Count] {
    var result: [Count] = []
    for count in counts
    where count.asOf == asOf && count.reporter == reporter && count.knownFrom <= today {
      let place = result.lastIndex { $0.knownFrom <= count.knownFrom }.map { $0 + 1 } ?? 0
      result.insert(count, at: place)
    }
    return result
  }

  /// The stand of a day: its latest delivery (rule 11).
  package func stand(asOf: Day, knownOn today: Day, reporter: Count.Reporter = .coa) -> Count? {
    HalfYearRecord.stand(in: counts, asOf: asOf, knownOn: today, reporter: reporter)
  }

  static func stand(
    in counts: [Count], asOf: Day, knownOn today: Day, reporter: Count.Reporter
  ) -> Count? {
    var latest: Int?
    for index in counts.indices
    where counts[index].asOf == asOf && counts[index].reporter == reporter && counts[index].knownFrom <= today
    {
      if latest.map({ counts[$0].knownFrom <= counts[index].knownFrom }) ?? true { latest = index }
    }
    return latest.map { counts[$0] }
  }

  /// The end balance as somebody stated it, known on a day; without a day of its own it counts from the
  /// peildatum.
  package func statedBalance(on day: Day) -> Statement? {
    HalfYearRecord.latest(of: balances, in: period, on: day) { $0.from ?? period.peildatum }
  }

  /// The latest stand of the half-year known on a day. Stands of days that say nothing about it do not count.
  package func latestStand(knownOn today: Day, reporter: Count.Reporter = .coa) -> Count? {
    var last: Day?
    for index in counts.indices
    where counts[index].reporter == reporter && counts[index].knownFrom <= today
      && period.isMeasured(on: counts[index].asOf)
    {
      last = max(last ?? .earliest, counts[index].asOf)
    }
    return last.flatMap { stand(asOf: $0, knownOn: today, reporter: reporter) }
  }

  /// What was to be housed in all, as known on a day: the parts together, else as somebody stated it.
  package func total(on day: Day) -> Int? {
    guard let opening = opening(on: day)?.persons, let target = notice(on: day)?.persons else {
      return statedTotal(on: day)?.persons
    }
    return opening + target
  }

  package func figures(on today: Day) -> Figures {
    let opening = opening(on: today)?.persons
    let target = notice(on: today)?.persons
    let total = total(on: today)
    let stand = latestStand(knownOn: today)
    var balance = statedBalance(on: today).map { Balance($0.persons) }
    if let total, let stand, stand.asOf == period.peildatum { balance = Balance(total - stand.housed) }
    return Figures(
      period: period, today: today, opening: opening, target: target, total: total, stand: stand,
      balance: balance, ownFigure: latestStand(knownOn: today, reporter: .municipality))
  }

  /// Whether anything at all about the half-year is known on the day.
  package func isKnown(on today: Day) -> Bool {
    opening(on: today) != nil || notice(on: today) != nil || statedTotal(on: today) != nil
      || latestStand(knownOn: today) != nil || knownJudgement(on: today) != nil
      || statedBalance(on: today) != nil
  }

  package func isJudged(on today: Day) -> Bool { KnownHalfYear([self], 0, on: today).isJudged }

  /// Every judgement, in the order in which they were recorded.
  package var judgements: [Judgement] { earlierJudgements + (judgement.map { [$0] } ?? []) }

  /// The judgement known on a day, each from its own day, else from the peildatum (rule 47): the one of the latest
  /// day, the last recorded among equals. A later one does not change what was known before it.
  package func knownJudgement(on today: Day) -> Judgement? {
    HalfYearRecord.latest(of: judgements, in: period, on: today) { $0.on ?? period.peildatum }
  }

  /// Persons housed according to the delivery that the judgement used, where that is on record.
  package func housedAsJudged(on today: Day) -> Int? {
    guard let judgement = knownJudgement(on: today) else { return nil }
    if let housed = judgement.usedHoused { return housed }
    guard let day = judgement.usedDelivery else { return nil }
    return deliveries(asOf: period.peildatum, knownOn: today).last { $0.knownFrom == day }?.housed
  }

  /// A newer delivery of the peildatum stand than the one the judgement used, with another number (rule 11).
  package func newerDeliveryThanJudged(on today: Day) -> Count? {
    guard let used = housedAsJudged(on: today),
      let latest = stand(asOf: period.peildatum, knownOn: today), latest.housed != used
    else { return nil }
    return latest
  }
}
