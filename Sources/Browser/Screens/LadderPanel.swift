import Display
import Supervision
import Wording

/// What stands below the rows of Ladder: the path of one municipality with days, reasons and who decided, what the law
/// asks now, and what the treden beside it ask.
///
/// Where there is little room goes, in this order: all treden, words, what any step asks, the oldest of the path, the
/// documents of what was done, a line for each of it, the trede below, the trede above, all of what was done but its
/// count.
struct LadderPanel {
  private let state: State
  private let entry: CaseEntry
  private let checks: [RequirementCheck]

  /// `nil` where no municipality is selected.
  init?(state: State) {
    guard case .entry(let index) = state.listing.selectedContent else { return nil }
    self.state = state
    entry = state.entries[index]
    checks = entry.subject.requirementChecks(agenda: entry.items, on: state.today)
  }

  /// The path stands beside what is asked.
  static func isBeside(_ state: State) -> Bool { state.size.columns >= 120 }

  private var words: Words { state.words }
  private var width: Int { state.size.columns }
  private var ladder: LadderRecord { entry.overview.ladder }
  private var day: Day { entry.overview.ladderDay(on: state.today) }

  func rows(height: Int) -> [Row] {
    if state.size.isLinear {
      // One after the other, and all of it.
      return [title]
        + self.rows(of: pathPieces(steps[0], width: width) + askedPieces(Room.whole[0]), width: width)
    }
    let rows: [Row]
    if height < 4 {
      rows = [title] + brief
    } else if LadderPanel.isBeside(state) {
      rows = [title] + beside(height - 1)
    } else {
      rows = [title] + below(height - 1)
    }
    return (rows + [Row](repeating: Row(), count: max(0, height - rows.count))).prefix(height).map {
      $0.fitted(to: width)
    }
  }

  // MARK: - Dividing the room

  /// What is left out of what is asked, from nothing on.
  private struct Room {
    var rungs = false
    var isShort = false
    var step = true
    var documents = true
    var done = Done.lines
    var below = true
    var above = true

    /// What was done of what is required: a line each, all in one, or how many.
    enum Done { case lines, together, counted }

    /// In these the path may lose its oldest steps, one by one.
    static let whole = [
      Room(rungs: true), Room(), Room(isShort: true), Room(isShort: true, step: false),
    ]

    static let parts = [
      part(documents: false, done: .lines), part(done: .together), part(done: .together, below: false),
      part(done: .together, below: false, above: false), part(done: .counted, below: false),
      part(done: .counted, below: false, above: false),
    ]

    private static func part(
      documents: Bool = false, done: Done, below: Bool = true, above: Bool = true
    ) -> Room {
      Room(isShort: true, step: false, documents: documents, done: done, below: below, above: above)
    }
  }

  /// A text with what stands in front of it: a label, and a day or a mark.
  private struct Piece {
    let label: String
    var lead = ""
    /// Cells that the lead takes.
    var leadWidth = 0
    let text: String
    var role = Role.plain
  }

  private func beside(_ height: Int) -> [Row] {
    let left = width * 11 / 20
    let paths = steps.map { rows(of: pathPieces($0, width: left), width: left) }
    let asked = (Room.whole + Room.parts).map { rows(of: askedPieces($0), width: width - left) }
    return side(first(paths, within: height), first(asked, within: height), at: left)
  }

  private func below(_ height: Int) -> [Row] {
    let choices =
      Room.whole.map { (steps[0], $0) } + steps.dropFirst().map { ($0, Room.whole[3]) }
      + Room.parts.map { (1, $0) }
    return first(
      choices.map { rows(of: pathPieces($0.0, width: width) + askedPieces($0.1), width: width) },
      within: height)
  }

  /// How many steps of the path may be shown, from all of them down to the last.
  private var steps: [Int] { path.isEmpty ? [0] : path.indices.reversed().map { $0 + 1 } }

  private func first(_ choices: [[Row]], within height: Int) -> [Row] {
    Array((choices.first { $0.count <= height } ?? choices.last ?? []).prefix(height))
  }

  private func side(_ left: [Row], _ right: [Row], at column: Int) -> [Row] {
    (0..<max(left.count, right.count)).map { index in
      var row = (index < left.count ? left[index] : Row()).fitted(to: column)
      if index < right.count { row.append(right[index]) }
      return row
    }
  }

  private func rows(of pieces: [Piece], width: Int) -> [Row] {
    let labels = [
      words.pathLabel, words.requiredLabel, words.upLabel, words.downLabel, words.stepLabel,
      words.rungsLabel,
    ]
    let label = width < 60 ? 0 : (labels.map(\.displayWidth).max() ?? 0) + 2
    var last = ""
    return pieces.flatMap { piece -> [Row] in
      defer { last = piece.label }
      let named = piece.label == last ? "" : piece.label
      let lead = piece.leadWidth
      return piece.text.wrapped(to: max(8, width - label - lead - 2)).enumerated().map { index, text in
        var row = Row(" ")
        row.add(index == 0 ? named : "", width: label, .quiet)
        row.add(index == 0 ? piece.lead : "", width: lead, piece.role)
        row.add(text)
        return row
      }
    }
  }

  // MARK: - Parts

  private var title: Row {
    let texts = words.ladderTitle(entry.overview, on: state.today)
    let text = texts.first { $0.displayWidth <= width - 2 } ?? texts[texts.count - 1]
    return Row(" " + text.clipped(to: max(8, width - 2)), .heading)
  }

  /// On the smallest screens: how many requirements are open, else why it stands there.
  private var brief: [Row] {
    let text = words.requirementsLeft(checks) ?? path.last?.stay.entries.last?.reason ?? words.nothingRecorded
    return text.wrapped(to: max(8, width - 2)).map { Row(" \($0)") }
  }

  /// The steps of the path, oldest first, each with the stay that it belongs to.
  private var path: [(stay: LadderStay, index: Int)] {
    ladder.stays.flatMap { stay in stay.entries.indices.map { (stay, $0) } }
  }

  /// The last steps, the latest on top, and below them how long the others took.
  private func pathPieces(_ count: Int, width: Int) -> [Piece] {
    let path = path
    guard !path.isEmpty else { return [Piece(label: words.pathLabel, text: words.nothingRecorded)] }
    var pieces = path.suffix(count).reversed().map { stay, index in
      Piece(
        label: words.pathLabel, lead: words.pathDay(stay.entries[index].from), leadWidth: 12,
        text: words.pathStep(index, of: stay, in: entry.subject, on: day))
    }
    let left = path.dropLast(count)
    if !left.isEmpty {
      let stays = left.filter { $0.index == 0 }.reversed().map(\.stay)
      let texts = words.earlierSteps(Array(stays), left.count, on: day)
      pieces.append(
        Piece(
          label: words.pathLabel,
          text: texts.first { $0.displayWidth <= width - 14 } ?? texts[texts.count - 1]))
    }
    return pieces
  }

  private func askedPieces(_ room: Room) -> [Piece] {
    let place = ladder.place
    var pieces: [Piece] = []
    if entry.overview.closure == nil {
      pieces = required(room)
      if room.above, let text = words.requiredAbove(place, isShort: room.isShort) {
        pieces.append(Piece(label: words.upLabel, text: text))
      }
      if room.below, let text = words.requiredBelow(place, checks: checks, isShort: room.isShort) {
        pieces.append(Piece(label: words.downLabel, text: text))
      }
      if room.step {
        let text = words.whatAStepAsks(key: state.keyName(.trede))
        pieces.append(Piece(label: words.stepLabel, text: text))
      }
      if room.rungs { pieces += rungs }
    }
    return pieces
  }

  /// All treden from the highest down, with the days on each: where there is room to spare.
  private var rungs: [Piece] {
    let stays = ladder.stays
    return (1...6).reversed().compactMap(Trede.init).map { trede in
      let isPresent = ladder.place == .on(trede)
      return Piece(
        label: words.rungsLabel, lead: isPresent ? words.nowMark : "", leadWidth: 4,
        text: words.rung(trede, stays, on: day), role: isPresent ? .heading : .plain)
    }
  }

  private func required(_ room: Room) -> [Piece] {
    var pieces = checks.filter { room.done == .lines || !$0.isMet }.map { check in
      Piece(
        label: words.requiredLabel, lead: words.checkMark(check), leadWidth: 4,
        text: words.checkLine(check, in: entry.subject, showsDocument: room.documents),
        role: check.isMet ? .done : check.item.standing.role)
    }
    if room.done != .lines, checks.contains(where: \.isMet) {
      let text = words.requirementsDone(checks, areNamed: room.done == .together)
      pieces.append(Piece(label: words.requiredLabel, text: text))
    }
    if checks.isEmpty { pieces.append(Piece(label: words.requiredLabel, text: words.nothingRequired)) }
    for item in entry.items where item.standing != .closed {
      guard item.title == .appeal || item.title == .objection else { continue }
      pieces.append(
        Piece(label: words.requiredLabel, lead: " – ", leadWidth: 4, text: words.right(item)))
    }
    return pieces
  }
}
