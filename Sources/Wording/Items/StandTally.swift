import Supervision

/// For each day a figure is measured on, how many cases wait for COA's stand and how many have it.
///
/// Counted are stands that came in and stands that are waited for; one that a judgement or a person made
/// superfluous is neither. A case counts once a day, also when its interim target and its half-year target are
/// measured together.
package struct StandTally: Sendable {
  package struct Tally: Hashable, Sendable {
    package var entered = 0
    package var all = 0

    package init(entered: Int = 0, all: Int = 0) {
      self.entered = entered
      self.all = all
    }

    fileprivate mutating func add(isEntered: Bool) {
      all += 1
      if isEntered { entered += 1 }
    }
  }

  /// A store waits for few days: looking through them beats hashing.
  private var tallies: [(day: Day, tally: Tally)] = []

  package init() {}

  /// The stands one case waits for or has, each day once.
  package struct OfCase: Sendable {
    fileprivate var days: [(day: Day, isEntered: Bool)] = []

    /// - Parameter agenda: all items of the case.
    package init(_ agenda: [AgendaItem]) {
      for place in agenda.indices where agenda[place].kind.isFigure {
        let isEntered = agenda[place].measurement?.counted != nil
        guard isEntered || agenda[place].standing == .unmeasured, let day = agenda.dayOfStand(at: place)
        else {
          continue
        }
        if let index = days.firstIndex(where: { $0.day == day }) {
          days[index].isEntered = days[index].isEntered || isEntered
        } else {
          days.append((day, isEntered))
        }
      }
    }
  }

  package mutating func add(_ subject: OfCase) {
    for (day, isEntered) in subject.days {
      if let place = tallies.firstIndex(where: { $0.day == day }) {
        tallies[place].tally.add(isEntered: isEntered)
      } else {
        tallies.append((day, Tally(entered: isEntered ? 1 : 0, all: 1)))
      }
    }
  }

  package func of(_ day: Day) -> Tally { tallies.first { $0.day == day }?.tally ?? Tally() }
}
