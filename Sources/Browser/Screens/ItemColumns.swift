import Display
import Supervision
import Wording

/// The columns of a line that is an item: sign, when, who, trede, what, whose move, by when. On a narrow screen
/// the words of the term go first, then whose move and the trede; a date is left out but never cut.
struct ItemColumns {
  let state: State
  let width: Int
  let isAgenda: Bool
  private let name: Int
  private let when: Int
  private let title: Int
  private let term: Int
  private let showsParty: Bool

  init(state: State, width: Int, isAgenda: Bool) {
    self.state = state
    self.width = width
    self.isAgenda = isAgenda
    // Never so narrow that "over 14 dgn" is cut.
    when = isAgenda ? 10 : width >= 60 ? 12 : 11
    name = min(state.longestName, width >= 76 ? width * 3 / 8 : 11)
    showsParty = width >= 60
    // After the sign (4), when, name and, where there is room, trede (3) and actor (5), what is left is for the
    // title and the words of the term. The agenda has the day in front already.
    let left = width - 4 - when - 1 - name - 1 - (showsParty ? 8 : 0)
    if left >= 50 {
      term = min(width >= Size.linear.columns ? 120 : 34, left * 2 / 5)
    } else if left >= 30, !isAgenda {
      term = 9
    } else {
      term = 0
    }
    title = max(4, term > 0 ? left - term - 1 : left)
  }

  func row(_ content: ListLine.Content) -> Row {
    switch content {
    case .item(let item): row(item)
    case .listed(let listed): row(state.item(listed))
    case .stand(let day, let entered, let all, let waiting): standRow(day, entered, all, waiting)
    case .standRequest(let day, let names): requestRow(day, names)
    case .unreadable(let file): unreadableRow(file)
    case .entry: Row()
    }
  }

  private func row(_ item: AgendaItem) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.sign(item.standing), width: 2, alignment: .right, item.standing.role)
    row.add(" ")
    let when = isAgenda ? item.agendaDay.map { words.dayColumn($0) } ?? "" : words.when(item, on: state.today)
    row.add(when, width: self.when, item.standing.role)
    row.addGap(width)
    row.add(item.municipality, width: name)
    row.addGap(width)
    if showsParty {
      row.add(words.placeColumn(item.place), width: 2)
      row.addGap(width)
    }
    row.add(isAgenda ? agendaTitle(item) : words.title(item), width: title)
    if showsParty {
      row.addGap(width)
      row.add(words.actorColumn(item.party), width: 4, item.party.actor == .province ? .ours : .plain)
    }
    if term > 0 {
      row.addGap(width)
      row.add(words.termColumn(item, on: state.today, width: term))
    }
    return row
  }

  private func agendaTitle(_ item: AgendaItem) -> String {
    let words = state.words
    return item.standing == .later || item.standing == .soon
      ? words.title(item) : "\(words.standingWord(item)): \(words.title(item))"
  }

  private func standRow(_ day: Day, _ entered: Int, _ all: Int, _ waiting: [String]) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.sign(.unmeasured), width: 2, alignment: .right, .measure)
    row.add(" ")
    row.add(words.dayAndMonth(day), width: when, .measure)
    row.add(" \(words.stand(day, entered: entered, of: all)) · \(words.alsoWaiting(waiting))")
    return row
  }

  private func requestRow(_ day: Day, _ names: [String]) -> Row {
    let words = state.words
    var row = Row(" ")
    row.add(words.sign(.today), width: 2, alignment: .right, .soon)
    row.add(" ")
    row.add(words.now, width: when, .soon)
    row.add(" \(words.askForStand(day)) · \(words.municipalities(names.count))")
    return row
  }

  private func unreadableRow(_ file: UnreadableFile) -> Row {
    var row = Row(" ")
    row.add("!!", width: 2, alignment: .right, .alert)
    row.add(" ")
    row.add(state.words.unreadableRow, width: when, .alert)
    row.add(" \(state.words.unreadable(file))")
    return row
  }
}
