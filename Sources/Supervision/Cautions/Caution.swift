/// Something odd but possible in a case. It is said, and blocks nothing: judgement is human.
package enum Caution: Hashable, Sendable {
  /// A revision dated outside the half-year and the thirteen weeks before it (rule 9).
  case noticeOutsideHalfYear(HalfYear, Day)
  /// Stated numbers do not follow from each other; the difference in persons (rule 10).
  case doesNotAddUp(HalfYear, difference: Int)
  case totalDiffers(HalfYear, stated: Int, computed: Int)
  /// The opening balance is not the end balance of the half-year before.
  case openingDiffers(HalfYear, opening: Int, endBefore: Int)
  /// A judgement rests on an older delivery (rule 11).
  case judgedOnOlderDelivery(HalfYear, used: Int, latest: Int)
  /// Judged "adequaat" with a backlog on the peildatum (rule 40).
  case adequateWithBacklog(HalfYear, Int)
  /// More than one trede was passed over, or one was left downwards, without a reason on record (rule 33).
  case ladderStepWithoutReason(from: LadderPlace, to: LadderPlace)
  case ladderOutOfOrder(Day)
  case meetingOutsideWindow(ItemID, Day)
  /// A term whose year has no list of holidays (rule 27).
  case calendarUnknown(ItemID, year: Int)
  /// An agreed number of persons that is not the rounded share of the target in force when it was agreed.
  case shareRoundsTo(ItemID, agreed: Int, computed: Int)
  case codeNotListed(String)
  case domainWithoutScale(String)
  /// Free text that holds a number that passes the BSN check, or ten digits like a V-nummer (rule 41).
  case personNumber(key: String)
  /// A stand of another day than a first of the month, which COA does not deliver.
  case countOffTheFirst(HalfYear, Day)
}

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
    for record in halfYears { cautions += figureCautions(of: record, on: context.today) }
    cautions += ladderCautions()
    cautions += interimCautions()
    for item in agenda(in: context) {
      for remark in item.remarks {
        switch remark {
        case .meetingOutsideWindow(let day): cautions.append(.meetingOutsideWindow(item.id, day))
        case .term(.calendarUnknown(let year)): cautions.append(.calendarUnknown(item.id, year: year))
        default: break
        }
      }
    }
    for (key, text) in freeTexts where PersonNumbers.occur(in: text) {
      cautions.append(.personNumber(key: key))
    }
    return cautions
  }

  private func figureCautions(of record: HalfYearRecord, on today: Day) -> [Caution] {
    var cautions: [Caution] = []
    let period = record.period
    let window = period.firstDay.adding(weeks: -13)...period.lastDay
    for notice in record.targets {
      if let from = notice.from, !window.contains(from) {
        cautions.append(.noticeOutsideHalfYear(period, from))
      }
    }
    for count in record.counts where count.asOf.dayOfMonth != 1 {
      cautions.append(.countOffTheFirst(period, count.asOf))
    }
    let figures = record.figures(on: today)
    if let opening = figures.opening, let target = figures.target,
      let stated = record.statedTotal(on: today)?.persons, stated != opening + target
    {
      cautions.append(.totalDiffers(period, stated: stated, computed: opening + target))
    }
    if let total = figures.total, let housed = figures.housed, figures.isClosed,
      let stated = record.balances.last?.persons, stated != total - housed
    {
      cautions.append(.doesNotAddUp(period, difference: abs(total - housed - stated)))
    }
    if let opening = figures.opening, let before = self.record(period.previous)?.figures(on: today).balance,
      before.persons != opening
    {
      cautions.append(.openingDiffers(period, opening: opening, endBefore: before.persons))
    }
    if let newer = record.newerDeliveryThanJudged(on: today), let used = record.judgement?.usedHoused {
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
    for (before, entry) in zip(ladder, ladder.dropFirst()) {
      let steps = (entry.place.trede?.number ?? 0) - (before.place.trede?.number ?? 0)
      if entry.reason == nil, steps > 1 || steps < 0 {
        cautions.append(.ladderStepWithoutReason(from: before.place, to: entry.place))
      }
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

  /// The texts a person typed freely, with the key each stands under. Document numbers are not among them.
  private var freeTexts: [(key: String, text: String)] {
    var texts: [(String, String)] = notes.map { ("notes.\($0.id)", $0.text) }
    for contact in contacts {
      texts.append(("contacts.\(contact.id)", ([contact.with] + contact.text).joined(separator: " ")))
    }
    for meeting in meetings {
      let words = [meeting.title, meeting.participants, meeting.purpose].compactMap { $0 } + meeting.report
      texts.append(("meetings.\(meeting.id)", words.joined(separator: " ")))
    }
    texts += agreements.map {
      ("agreements.\($0.id)", [$0.title, $0.next ?? "", $0.ending?.reason ?? ""].joined(separator: " "))
    }
    texts += actions.map { ("actions.\($0.id)", [$0.title, $0.requester ?? ""].joined(separator: " ")) }
    texts += ladder.enumerated().map { ("ladder[\($0.offset)]", $0.element.reason ?? "") }
    return texts
  }
}
