import Supervision
import Testing

/// An item is listed on exactly the days from its last day less the warning time up to the day it was done.
@Suite("Days on which an item is listed") struct ListedDaysTests {
  static let leads = [0, 1, 14, 60, 200]

  /// 400 days around the last day, with a completion somewhere in them, or none.
  @Test(arguments: leads, [nil, -210, -60, -14, -1, 0, 1, 30, 150] as [Int?])
  func fromLeadToCompletion(lead: Int, doneAfter: Int?) {
    let due: Day = "2024-06-28"
    let done = doneAfter.map { due.adding(days: $0) }
    let file = file(due: due, lead: lead, done: done)
    for offset in -220..<180 {
      let day = due.adding(days: offset)
      let isListed = file.listed(on: day).map(\.id)
      let isDue = day >= due.adding(days: -lead) && done.map { day < $0 } ?? true
      guard isListed == (isDue ? ["a1", "m1", "o1", "w1"] : []) else {
        Issue.record("\(isListed) on \(day), lead \(lead), done \(done?.iso ?? "never")")
        return
      }
    }
  }

  @Test(arguments: leads)
  func aWindowIsListedFromBeforeItsFirstDay(lead: Int) {
    var file = emptyCase()
    var meeting = Meeting(id: "o1", kind: .bestuurlijkOverleg)
    meeting.schedule = Schedule(deadline(.window("2024-06-16", "2024-06-30"), .announcement))
    meeting.warning = lead
    meeting.held = "2024-07-10"
    file.meetings = [meeting]
    let listed = (0..<400).map { Day("2023-11-01").adding(days: $0) }.filter { !file.listed(on: $0).isEmpty }
    #expect(listed.first == Day("2024-06-16").adding(days: -lead))
    #expect(listed.last == "2024-07-09")
    #expect(listed.count == lead + 24, "every day in between")
  }

  /// An agreement, a measure, a planned meeting and an own action with the same last day.
  private func file(due: Day, lead: Int, done: Day?) -> Case {
    let schedule = Schedule(deadline(.by(due)))
    var file = emptyCase()
    var agreement = agreement("a1", .by(due))
    agreement.warning = lead
    agreement.receipts = done.map { [Receipt(on: $0)] } ?? []
    file.agreements = [agreement]
    var measure = Measure(id: "m1", title: "maatregel")
    measure.schedule = schedule
    measure.warning = lead
    measure.done = done
    var plan = Plan(id: "p1", title: "plan")
    plan.measures = [measure]
    file.plans = [plan]
    var meeting = Meeting(id: "o1", kind: .ambtelijkOverleg)
    meeting.schedule = schedule
    meeting.warning = lead
    meeting.held = done
    file.meetings = [meeting]
    var action = OwnAction(id: "w1", title: "toetsen")
    action.schedule = schedule
    action.warning = lead
    action.done = done
    file.actions = [action]
    return file
  }
}
