import Supervision

@testable import CaseFiles

/// A change of the sample case, and what goes with it.
struct UnknownKeysRow: Sendable {
  /// Every kind of change there is. A new one asks for a row in the table.
  enum Kind: CaseIterable {
    case add, change, remove, removeDocument, receive, remind, reschedule, settle, reopen, answer, review,
      finish
    case reportDelay, judge, plan, hold, cancel, agree, notify, carry, total, count, balance, amv, assess,
      letter, mark
    case population, move, fulfil, describe, close, reopenCase
  }

  let change: CaseChange
  /// Where in the file stands what the change takes away, with all that is in it: keys, and ids of elements.
  var gone: [String] = []

  init(_ change: CaseChange, gone: [String] = []) {
    self.change = change
    self.gone = gone
  }

  var kind: Kind {
    switch change {
    case .add: .add
    case .change: .change
    case .remove: .remove
    case .removeDocument: .removeDocument
    case .receive: .receive
    case .remind: .remind
    case .reschedule: .reschedule
    case .settle: .settle
    case .reopen: .reopen
    case .answer: .answer
    case .review: .review
    case .finish: .finish
    case .reportDelay: .reportDelay
    case .judge: .judge
    case .plan: .plan
    case .hold: .hold
    case .cancel: .cancel
    case .agree: .agree
    case .notify: .notify
    case .carry: .carry
    case .total: .total
    case .count: .count
    case .balance: .balance
    case .amv: .amv
    case .assess: .assess
    case .letter: .letter
    case .mark: .mark
    case .population: .population
    case .move: .move
    case .fulfil: .fulfil
    case .describe: .describe
    case .close: .close
    case .reopenCase: .reopenCase
    }
  }

  private static let day = Day(2024, 4, 1)
  private static let running = HalfYear(2024, .first)
  private static let closed = HalfYear(2023, .second)
  private static let term = Deadline(phrase: "voor mei", wording: .before(Day(2024, 5, 1)), basis: .agreed)

  static let all: [UnknownKeysRow] = items + records + meetings + figures + ladder

  private static var items: [UnknownKeysRow] {
    let extended = Schedule.Change(kind: .extended, on: day, deadline: term, reason: "x")
    return [
      UnknownKeysRow(.receive(item: "a2", Receipt(on: day))),
      UnknownKeysRow(.receive(item: "v1", Receipt(on: day))),
      UnknownKeysRow(.remind(item: "a2", Reminder(on: day))),
      UnknownKeysRow(.reschedule(item: "a1", extended)), UnknownKeysRow(.reschedule(item: "k1", extended)),
      UnknownKeysRow(.settle(item: "a2", Ending(kind: .settled, on: day, reason: "klaar"))),
      UnknownKeysRow(.reopen(item: "a1"), gone: ["agreements", "a1", "ending"]),
      UnknownKeysRow(.answer(item: "a2", nil)),
      UnknownKeysRow(.answer(item: "a3", Condition.Answer(holds: true, on: day))),
      UnknownKeysRow(.review(item: "a3", on: Day(2024, 6, 1))), UnknownKeysRow(.finish(item: "x2", on: day)),
      UnknownKeysRow(.finish(item: "w2", on: day)), UnknownKeysRow(.reportDelay(measure: "w2", on: day)),
      UnknownKeysRow(.judge(version: "v1", .voldoende, on: day, conclusion: "goed")),
    ]
  }

  private static var records: [UnknownKeysRow] {
    var contact = Contact(id: "c1", on: day, with: "wethouder", text: ["anders"])
    contact.signal = false
    var action = OwnAction(id: "x1", title: "Anders")
    action.schedule = Schedule(
      Deadline(phrase: "voor 1 mei", wording: .before(Day(2024, 5, 1)), basis: .internal))
    return [
      UnknownKeysRow(.note("nieuw")), UnknownKeysRow(.add(.plan(Plan(id: "p9", title: "Plan")))),
      UnknownKeysRow(.add(.measure(Measure(id: "w9", title: "Iets"), of: "p1"))),
      UnknownKeysRow(.change(.note(Note(id: "n1", on: nil, text: "anders", internal: false)))),
      UnknownKeysRow(.change(.contact(contact))),
      UnknownKeysRow(.change(.action(action))),
      UnknownKeysRow(.change(.document(Document(id: "besluit", title: "Anders")))),
      UnknownKeysRow(.change(.plan(Plan(id: "p1", title: "Anders")))),
      UnknownKeysRow(.change(.measure(Measure(id: "w2", title: "Anders"), of: "p1"))),
      UnknownKeysRow(.remove("n1"), gone: ["notes", "n1"]),
      UnknownKeysRow(.remove("x1"), gone: ["actions", "x1"]),
      UnknownKeysRow(.remove("w1"), gone: ["plans", "p1", "measures", "w1"]),
      UnknownKeysRow(.removeDocument("los"), gone: ["documents", "los"]),
    ]
  }

  private static var meetings: [UnknownKeysRow] {
    let agreed = Agreement(
      id: "a9", kind: .agreement, title: "Nieuw", party: Party(.municipality), schedule: Schedule(term))
    return [
      UnknownKeysRow(.plan(meeting: "m2", on: Day(2024, 4, 9))),
      UnknownKeysRow(.hold(meeting: "m2", Held(on: day, report: ["regel"], agreed: [.agreement(agreed)]))),
      UnknownKeysRow(.cancel(meeting: "m2", on: day)),
      UnknownKeysRow(.agree(meeting: "m1", [.agreement(agreed)])),
    ]
  }

  private static var figures: [UnknownKeysRow] {
    var letter = Letter(document: "besluit", state: .sent)
    letter.days = [.sent: day]
    var judgement = Judgement(word: "adequaat", colour: "groen", on: day)
    judgement.reason = "anders"
    return [
      UnknownKeysRow(.notify(closed, TargetNotice(persons: 9, from: Day(2024, 1, 1)))),
      UnknownKeysRow(.carry(running, Statement(persons: 3))),
      UnknownKeysRow(.total(closed, Statement(persons: 3))),
      UnknownKeysRow(.count(162)), UnknownKeysRow(.balance(closed, Statement(persons: 3))),
      UnknownKeysRow(.amv(closed, AmvTarget(persons: 12))),
      UnknownKeysRow(.amv(running, AmvTarget(persons: 12))),
      UnknownKeysRow(.assess(closed, judgement), gone: ["halfYears", "2023-II", "judgement", "used"]),
      UnknownKeysRow(.letter(closed, letter)),
      UnknownKeysRow(.mark(closed, .council, RoundMark(planned: day))),
      UnknownKeysRow(.mark(closed, .checked, RoundMark(notNeeded: "geen cijfer"))),
      UnknownKeysRow(.population(Case.Population(on: Day(2024, 1, 1), persons: 5))),
    ]
  }

  private static var ladder: [UnknownKeysRow] {
    var entry = LadderEntry(step: .up, place: Trede(4).map { .on($0) } ?? .off, from: day)
    entry.reason = "niet gehaald"
    return [
      UnknownKeysRow(.move(entry)),
      UnknownKeysRow(.fulfil(entry: 0, FulfilledRequirement(.nameTerm, by: nil, done: day, reason: nil))),
      UnknownKeysRow(.handler("ZZ")),
      UnknownKeysRow(.close(Case.Closure(on: Day(2024, 4, 1), successor: "GM0050"))),
      UnknownKeysRow(.reopenCase, gone: ["closed"]),
    ]
  }
}
