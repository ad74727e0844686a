import Glibc
import Display

/// The colours as xterm has them, and how well one can be read on another: WCAG 2.2, relative luminance and contrast.
struct XtermColour: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  static let black = XtermColour(0, 0, 0)
  static let white = XtermColour(255, 255, 255)
  /// The darkest background that is still called light, and the lightest that is still called dark.
  static let lightGrey = XtermColour(0xEE, 0xEE, 0xEE)
  static let darkGrey = XtermColour(0x30, 0x30, 0x30)

  private init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Sixteen named colours, a cube of six steps a side, and 24 greys.
  init(_ colour: TerminalColour) {
    let number = Int(colour.rawValue)
    switch number {
    case 0..<16: self = XtermColour.named[number]
    case 16..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      self.init(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(grey, grey, grey)
    }
  }

  private static let named = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { XtermColour($0.0, $0.1, $0.2) }

  var luminance: Double {
    func linear(_ part: Int) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  func contrast(with other: XtermColour) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }
}

extension Look {
  /// The least contrast that text has in this look, on a screen with these colours. Bold text in one of the first eight
  /// colours is shown brighter by many terminals.
  func contrast(text: XtermColour, ground: XtermColour) -> Double {
    let behind = self.ground.map(XtermColour.init) ?? ground
    guard let colour else { return text.contrast(with: behind) }
    var shown = [colour]
    if attributes.contains(.bold), colour.rawValue < 8 {
      shown.append(TerminalColour(rawValue: colour.rawValue + 8))
    }
    return shown.map { XtermColour($0).contrast(with: behind) }.min() ?? 0
  }
}
