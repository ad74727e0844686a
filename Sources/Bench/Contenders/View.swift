/// One view of a program that fills the screen: how to come there, what shows that it is there, how to move in it.
struct View {
  let name: String
  /// The program as it starts.
  let screen: Screen
  /// Keys before the one that draws the view, one after the other.
  var way: [[UInt8]] = []
  /// The key that draws it.
  let key: [UInt8]
  /// Whether what that key brought is the view.
  let isThere: (VisibleText) -> Bool
  /// Keys behind it that bring the cursor to where it can move.
  var inside: [[UInt8]] = []
  var forth = Key.down
  var back = Key.up
  /// How often it can go forth before it goes back.
  var span: Int

  /// Moving about in it.
  var walk: Walk {
    Walk(name: name, screen: screen, way: way + [key] + inside, forth: forth, back: back, span: span)
  }

  /// How many days forth in a calendar: into months in which there is little, and back.
  static let days = 20

  /// How far the cursor goes through a list of so many cases: half of them, and not more than is measured.
  static func span(_ cases: Int) -> Int { min(150, max(cases / 2, 3)) }
}

/// Keys pressed in a program once it shows its first screen, forth and back.
struct Walk {
  let name: String
  let screen: Screen
  /// Keys that come first, one after the other.
  let way: [[UInt8]]
  let forth: [UInt8]
  let back: [UInt8]
  let span: Int
}

extension Screen {
  /// Down and up through the list of so many cases that it opens with.
  func walk(_ cases: Int) -> Walk {
    Walk(name: name, screen: self, way: wayToList, forth: Key.down, back: Key.up, span: View.span(cases))
  }
}
