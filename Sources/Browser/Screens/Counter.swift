import Display
import Supervision
import Wording

/// One of the counts beside the tabs: `te laat 2`.
struct Counter {
  enum Kind { case late, today, soon, unmeasured, missed, unreadable }

  let kind: Kind
  let text: String
  let isNothing: Bool
  private let role: Role

  var width: Int { text.displayWidth }

  /// In the order of the screen. What cannot be read, or is missed, is counted where there is any.
  static func all(_ state: State) -> [Counter] {
    let words = state.words
    let counts = state.counts
    func counter(_ kind: Kind, _ text: String, _ count: Int, _ role: Role) -> Counter {
      Counter(kind: kind, text: text, isNothing: count == 0, role: count == 0 ? .plain : role)
    }
    let always = [
      counter(.late, words.counter(.late, counts.late), counts.late, .late),
      counter(.today, words.counter(.today, counts.today), counts.today, .soon),
      counter(
        .soon, words.soonCounter(counts.soon, longest: state.longestSoon, warning: state.settings.warning),
        counts.soon, .plain),
      counter(.unmeasured, words.counter(.unmeasured, counts.unmeasured), counts.unmeasured, .measure),
    ]
    let others = [
      counter(.missed, words.counter(.missed, counts.missed), counts.missed, .plain),
      counter(
        .unreadable, words.unreadable(count: state.unreadable.count), state.unreadable.count, .alert),
    ]
    return always + others.filter { !$0.isNothing }
  }

  private static let separator = " · "

  static func width(of counters: [Counter]) -> Int {
    counters.reduce(0) { $0 + $1.width + separator.displayWidth }
      - (counters.isEmpty ? 0 : separator.displayWidth)
  }

  static func add(_ counters: [Counter], to row: inout Row) {
    for (index, counter) in counters.enumerated() {
      if index > 0 { row.add(separator) }
      row.add(counter.text, counter.role)
    }
  }
}
