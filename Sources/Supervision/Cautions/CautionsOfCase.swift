extension Case {
  /// Everything odd in the case, as known on the day.
  package func cautions(in context: AgendaContext, reference: ReferenceBook) -> [Caution] {
    var cautions: [Caution] = []
    if !reference.municipalities.isEmpty, reference.municipality(code: code) == nil {
      cautions.append(.codeNotListed(code))
    }
    if !reference.scales.contains(where: { $0.domain == domain }) {
      cautions.append(.domainWithoutScale(domain))
    }
    if let domain = reference.domain(domain) {
      for record in halfYears where record.judgement != nil && !domain.exists(in: record.period) {
        cautions.append(.judgedOutsideDomain(name(of: record.period), domain.title))
      }
    }
    for record in halfYears { cautions += figureCautions(of: record, on: context.today) }
    cautions += ladderCautions()
    cautions += interimCautions()
    cautions += receiptCautions(on: context.today)
    for item in agenda(in: context) {
      for remark in item.remarks {
        switch remark {
        case .meetingOutsideWindow(let day): cautions.append(.meetingOutsideWindow(item.id, day))
        case .term(.calendarUnknown(let year)): cautions.append(.calendarUnknown(item.id, year: year))
        default: break
        }
      }
    }
    cautions += personNumberCautions
    return cautions
  }

  private func receiptCautions(on today: Day) -> [Caution] {
    var cautions: [Caution] = []
    for agreement in agreements {
      for receipt in agreement.receipts {
        if receipt.on > today { cautions.append(.receivedInTheFuture(agreement.id, receipt.on)) }
        if let agreed = agreement.agreedOn ?? meeting(agreement.meeting)?.held, receipt.on < agreed {
          cautions.append(.receivedBeforeAgreed(agreement.id, received: receipt.on, agreed: agreed))
        }
      }
    }
    return cautions
  }

  private func figureCautions(of record: HalfYearRecord, on today: Day) -> [Caution] {
    var cautions: [Caution] = []
    let period = record.period
    // The first notice is due before the thirteen weeks begin (Huisvestingswet art. 29 lid 1): only a revision
    // can be too early.
    let notices = record.targets.compactMap(\.from)
    for from in notices where from > period.lastDay { cautions.append(.noticeOutsideHalfYear(period, from)) }
    for from in record.targets.dropFirst().compactMap(\.from)
    where from < period.firstDay.adding(weeks: -13) {
      cautions.append(.noticeOutsideHalfYear(period, from))
    }
    for count in record.counts {
      let isOff = count.reporter == .coa && count.asOf.dayOfMonth != 1
      if isOff || !period.isMeasured(on: count.asOf) {
        cautions.append(.countOffTheFirst(period, count.asOf))
      }
    }
    let figures = record.figures(on: today)
    if let opening = figures.opening, let target = figures.target,
      let stated = record.statedTotal(on: today)?.persons, stated != opening + target
    {
      cautions.append(.totalDiffers(period, stated: stated, computed: opening + target))
    }
    if let total = figures.total, let housed = figures.housed, figures.isClosed,
      let stated = record.statedBalance(on: today)?.persons, stated != total - housed
    {
      cautions.append(.doesNotAddUp(period, difference: abs(total - housed - stated)))
    }
    if let opening = figures.opening, let before = self.record(period.previous)?.figures(on: today).balance,
      before.persons != opening
    {
      cautions.append(.openingDiffers(period, opening: opening, endBefore: before.persons))
    }
    if let newer = record.newerDeliveryThanJudged(on: today), let used = record.housedAsJudged(on: today) {
      cautions.append(.judgedOnOlderDelivery(period, used: used, latest: newer.housed))
    }
    if record.knownJudgement(on: today)?.word == "adequaat", let balance = figures.balance,
      balance.persons > 0
    {
      cautions.append(.adequateWithBacklog(period, balance.persons))
    }
    return cautions
  }

  private func ladderCautions() -> [Caution] {
    var cautions: [Caution] = []
    let ordered = datedLadder.map { ladder[$0.index] }
    for (before, entry) in zip(ordered, ordered.dropFirst()) {
      let steps = (entry.place.trede?.number ?? 0) - (before.place.trede?.number ?? 0)
      if entry.reason == nil, steps > 1 || steps < 0 {
        cautions.append(.ladderStepWithoutReason(from: before.place, to: entry.place))
      }
    }
    for (before, entry) in zip(ladder, ladder.dropFirst()) {
      if let first = knownFrom(before), let second = knownFrom(entry), second < first {
        cautions.append(.ladderOutOfOrder(second))
      }
    }
    return cautions
  }

  /// Half of an odd target rounds up; the agreed number stands all the same (rule 6).
  private func interimCautions() -> [Caution] {
    (interimTargets + plans.flatMap(\.milestones)).compactMap { target in
      guard let percent = target.targetPercent, let agreed = target.targetPart, let day = knownFrom(target),
        let notice = record(target.period)?.notice(on: max(day, target.period.firstDay))
      else { return nil }
      let computed = percent.percentNeeded(of: notice.persons)
      return computed == agreed ? nil : .shareRoundsTo(target.id, agreed: agreed, computed: computed)
    }
  }
}
