import CNcurses
import Display

/// Writes frames into the window of ncurses, which finds out what changed.
struct Canvas {
  private let repertoire: Repertoire
  /// By the number of the role: attributes, and the number of the pair of colours.
  private let looks: [(attributes: UInt32, pair: Int32)]
  /// One span as scalars; kept, so that drawing asks for no memory.
  private var scalars: [UInt32] = []
  /// What is in the window.
  private var drawn: Frame?
  /// Spans with characters beyond ASCII as they were last taken: rulers and labels come back at every key.
  private var taken: [String: (scalars: [UInt32], width: Int)] = [:]

  init(palette: Palette, repertoire: Repertoire) {
    self.repertoire = repertoire
    if let paint = palette.paint { screen_paint(Int32(paint.text.rawValue), Int32(paint.ground.rawValue)) }
    var pairs: [Pair] = []
    looks = Role.allCases.map { role in
      let look = palette.look(of: role)
      return (look.attributes.rawValue, Canvas.number(of: Pair(look), in: &pairs))
    }
    for (index, pair) in pairs.enumerated() { screen_make_pair(Int32(index + 1), pair.colour, pair.ground) }
  }

  /// What ncurses sees of colours: -1 is that of the screen.
  private struct Pair: Equatable {
    let colour: Int32
    let ground: Int32

    init(_ look: Look) {
      colour = look.colour.map { Int32($0.rawValue) } ?? -1
      ground = look.ground.map { Int32($0.rawValue) } ?? -1
    }
  }

  private static func number(of pair: Pair, in pairs: inout [Pair]) -> Int32 {
    if pair.colour < 0, pair.ground < 0 { return 0 }
    if !pairs.contains(pair) { pairs.append(pair) }
    return Int32((pairs.firstIndex(of: pair) ?? 0) + 1)
  }

  /// Draws the frame; what lies outside the screen is left out. Rows that are in the window already are passed
  /// over: filling it costs more than finding out what changed.
  mutating func draw(_ frame: Frame) {
    let before = drawn.flatMap { $0.size == frame.size && $0.rows.count == frame.rows.count ? $0 : nil }
    if before == nil { screen_erase() }
    for (index, row) in frame.rows.prefix(max(0, frame.size.rows)).enumerated() {
      if let before {
        if before.rows[index] == row { continue }
        screen_erase_row(Int32(index))
      }
      put(row, at: index)
    }
    drawn = frame
    let cursor = frame.cursor ?? Position(column: 0, row: -1)
    screen_refresh(Int32(cursor.row), Int32(max(0, cursor.column)))
  }

  /// The window may not be as it was left, for instance after another size.
  mutating func forget() { drawn = nil }

  private mutating func put(_ row: Row, at index: Int) {
    var column = 0
    for span in row.spans {
      let width = take(span.text)
      let look = looks[Int(span.role.rawValue)]
      screen_put(
        Int32(index), Int32(column), scalars, Int32(scalars.count), look.attributes, look.pair)
      column += width
    }
  }

  /// Puts what the terminal can show of `text` in `scalars` and gives its width.
  private mutating func take(_ text: String) -> Int {
    scalars.removeAll(keepingCapacity: true)
    for byte in text.utf8 {
      guard byte < 0x80 else { return takeWide(text) }
      scalars.append(UInt32(byte))
    }
    return scalars.count
  }

  private mutating func takeWide(_ text: String) -> Int {
    scalars.removeAll(keepingCapacity: true)
    if let known = taken[text] {
      scalars.append(contentsOf: known.scalars)
      return known.width
    }
    for scalar in repertoire.text(text).unicodeScalars {
      let width = scalar.isASCII ? 1 : Character(scalar).displayWidth
      if scalar.isASCII || screen_can_show(scalar.value, Int32(width)) {
        scalars.append(scalar.value)
      } else {
        // A character that this C library does not know, or knows as another width: the layout goes before.
        scalars.append(contentsOf: repeatElement(0x3F, count: width))
      }
    }
    let width = text.displayWidth
    if taken.count >= 1000 { taken.removeAll(keepingCapacity: true) }
    taken[text] = (scalars, width)
    return width
  }
}
