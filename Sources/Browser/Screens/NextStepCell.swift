import Display
import Supervision
import Wording

extension Row {
  /// The next step of a case with its sign and its day: the title gives way, the day never.
  mutating func add(next: AgendaItem, width: Int, _ state: State) {
    let words = state.words
    let start = self.width
    add(words.sign(next.standing), width: 2, alignment: .right, next.standing.role)
    add(" ")
    let when = words.shortWhen(next, on: state.today)
    let room = width - 3 - when.displayWidth - 1
    if room >= 4 {
      let title = room >= 6 ? words.title(next) : words.kind(next.kind)
      add(title.clipped(to: room))
      add(" ")
    }
    add(when, next.standing.role)
    pad(to: start + width)
  }
}
