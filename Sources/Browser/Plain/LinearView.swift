import Display
import Supervision
import Wording

/// The screen for who hears or feels it: one thing after the other from top to bottom, without boxes and drawings. What can
/// be chosen has a number before it; the spots of the frame are in the order of these numbers.
///
/// It is made from the screen as it is drawn, so that nothing is on the one and not on the other. Only a form, which is
/// answered a field at a time, and a week or a month, which are told day by day, are told in another way.
package func linear(_ state: State) -> Frame {
  var frame = told(state)
  if state.overlay == nil, let kept = state.keptFormLine { frame.rows.append(Row(kept)) }
  return frame
}

private func told(_ state: State) -> Frame {
  if case .form(let form) = state.overlay { return LinearForm(form, state.words).frame(state.size) }
  if state.overlay == nil, state.welcome == nil, state.isCalendar { return LinearCalendar(state).frame }
  var frame = LinearLines(view(state), state.words).frame
  if state.overlay == nil, state.dossier == nil, state.welcome == nil {
    let count = state.listing.lines.count
    let told = state.listing.window.visible(count: count, height: ListLayout(state).listHeight)
    let before = state.listing.lines[..<told.lowerBound].count { $0.id != nil }
    let left = state.listing.lines[told.upperBound...].count { $0.id != nil }
    if before > 0 { frame.rows.append(Row(state.words.linearBefore(before))) }
    if left > 0 { frame.rows.append(Row(state.words.linearMore(left))) }
  } else if case .log(let log) = state.overlay {
    let count = state.entries(of: log).count
    let told = log.window.visible(count: count, height: LogScreen.listHeight(state.size))
    if told.lowerBound > 0 { frame.rows.append(Row(state.words.linearBefore(told.lowerBound))) }
    if told.upperBound < count { frame.rows.append(Row(state.words.linearMore(count - told.upperBound))) }
  }
  return frame
}

extension Size {
  /// No screen is so large: what is on it is told in lines, no text needs to be wrapped or cut, and a page is told whole.
  package static let linear = Size(columns: 600, rows: 1000)
  /// So many lines of a list are told at a time: there may be thousands.
  static let linearPage = 40
  /// What is told below a list is told whole.
  static let linearPreview = 200

  var isLinear: Bool { columns >= Size.linear.columns }

  /// Lines that are divided over a list and what stands around it.
  var listRows: Int { isLinear ? 60 : rows }

  /// How wide a box is.
  func boxWidth(_ most: Int = 84) -> Int { isLinear ? columns : min(columns, most) }
}

/// The lines of a drawn screen, without what is only there to be looked at.
struct LinearLines {
  private let words: Words
  private(set) var frame: Frame

  init(_ drawn: Frame, _ words: Words) {
    self.words = words
    frame = Frame(size: drawn.size, rows: [])
    let whole = 0..<drawn.size.columns
    if let box = drawn.box {
      for row in box.rows { add(drawn, row, box.columns) }
      return
    }
    guard let (rows, column) = drawn.division else {
      for row in drawn.rows.indices { add(drawn, row, whole) }
      return
    }
    for row in 0..<rows.lowerBound { add(drawn, row, whole) }
    for row in rows { add(drawn, row, 0..<column) }
    for row in rows { add(drawn, row, column + 1..<drawn.size.columns) }
    for row in rows.upperBound..<max(rows.upperBound, drawn.rows.count) { add(drawn, row, whole) }
  }

  private mutating func add(_ drawn: Frame, _ row: Int, _ columns: Range<Int>) {
    guard drawn.rows.indices.contains(row), !drawn.rows[row].isBlank else { return }
    var text = drawn.rows[row].slice(columns).text.withoutDrawings
    let spots = drawn.spots.filter { $0.row == row && columns.overlaps($0.columns) }
    if spots.contains(where: \.isTab) {
      // The numbers of the views would be taken for those of the lines.
      text = text.withoutViewNumbers
    }
    var marks: [String] = []
    if let chosen = spots.first(where: { !$0.isTab }) {
      if chosen.kind == frame.spots.last?.kind, frame.spots.last?.row == frame.rows.count - 1 {
        // More of the same, below its first line.
        frame.rows[frame.rows.count - 1].add("; \(text.closedUp)")
        return
      }
      if text.hasPrefix(">") {
        text.removeFirst()
        marks.append(words.chosenLine)
      } else if text.hasPrefix("*"), drawn.box == nil {
        text.removeFirst()
        marks.append(words.markedLine)
      }
      frame.spots.append(Spot(chosen.kind, row: frame.rows.count, columns: 0..<drawn.size.columns))
    }
    text = text.closedUp
    if spots.isEmpty || spots.allSatisfy(\.isTab) {
      guard !text.isEmpty else { return }
    } else {
      text = "\(frame.spots.count). \(text)"
    }
    frame.rows.append(Row((([text] + marks).joined(separator: " "))))
  }
}

extension Row {
  fileprivate var isBlank: Bool { spans.allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x20 } } }
}

extension Spot {
  fileprivate var isTab: Bool { if case .tab = kind { true } else { false } }
}

extension String {
  /// Lines, corners, blocks and braille patterns are left out; so are the signs that point the way.
  fileprivate var withoutDrawings: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isDrawn = (0x2500...0x25FF).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
      if !isDrawn {
        scalars.append(scalar)
      } else if !scalars.isEmpty {
        scalars.append(" ")
      }
    }
    return String(String(scalars).drop { $0 == " " })
  }

  /// `[1 Vandaag] 2 Gemeenten` as `[Vandaag] Gemeenten`.
  fileprivate var withoutViewNumbers: String {
    var result = ""
    var rest = self[...]
    while let character = rest.popFirst() {
      let isNumber = character.isASCII && character.isNumber
      if isNumber, result.last.map({ " [".contains($0) }) ?? true, rest.first == " ",
        rest.dropFirst().first?.isUppercase == true
      {
        rest.removeFirst()
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Columns stand apart by a semicolon, not by spaces; what follows a colon belongs to it.
  fileprivate var closedUp: String {
    var result = ""
    var gap = 0
    for character in self {
      if character == " " {
        gap += 1
        continue
      }
      if gap > 0, !result.isEmpty { result += gap == 1 || ";:".contains(result.last ?? " ") ? " " : "; " }
      gap = 0
      result.append(character)
    }
    return result
  }
}
