/// Whether the user wants colours. `auto` is for the terminal and `NO_COLOR` to decide.
package enum ColourChoice: Sendable {
  case auto, always, never
}

/// The background that the user says the terminal has; it cannot be asked safely.
package enum Background: Sendable {
  case light, dark, unknown
}

/// How many colours a terminal can show.
package enum ColourDepth: Sendable {
  /// None, or none that are wanted.
  case none
  /// Its own eight.
  case eight
  /// Those and the 240 that are the same on every terminal.
  case many
}

/// The palettes there are. The raw value is what `--palette` takes.
package enum PaletteName: String, CaseIterable, Sendable {
  /// The terminal's own eight colours on its own background, so that they suit its theme.
  case standard
  /// For black text on a light background, whatever the theme makes of the eight colours.
  case light
  case dark
  /// Paints the whole screen: white on black, or black on white where the background is said to be light.
  case highContrast = "high-contrast"
}

/// A colour by its number on the terminal. The first eight are as the user's theme has them; those from 16 on are
/// the same everywhere (a cube of 6 × 6 × 6, then 24 greys).
package struct TerminalColour: RawRepresentable, Hashable, Sendable, ExpressibleByIntegerLiteral {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(integerLiteral value: UInt8) { rawValue = value }

  package static let black: TerminalColour = 0
  package static let red: TerminalColour = 1
  package static let green: TerminalColour = 2
  package static let yellow: TerminalColour = 3
  package static let blue: TerminalColour = 4
  package static let cyan: TerminalColour = 6
  package static let white: TerminalColour = 7

  /// It is one of the user's own, which bold text may show brighter.
  package var isOfTheme: Bool { rawValue < 16 }
}

/// What can be done to text besides giving it a colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let reverse = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
}

/// How text in one role looks.
package struct Look: Hashable, Sendable {
  package var attributes: Attributes
  /// `nil` is the colour that text has on this screen.
  package var colour: TerminalColour?
  /// `nil` is the background that the screen has.
  package var ground: TerminalColour?

  package init(
    _ attributes: Attributes = [], _ colour: TerminalColour? = nil, on ground: TerminalColour? = nil
  ) {
    self.attributes = attributes
    self.colour = colour
    self.ground = ground
  }
}

/// The colours of text and of what is behind it.
package struct Paint: Hashable, Sendable {
  package let text: TerminalColour
  package let ground: TerminalColour
}

/// Decides how each role looks.
///
/// What presses is bold, what was judged never is: so a red judgement is not taken for something late.
/// Without colours a judgement is underlined.
package struct Palette: Hashable, Sendable {
  package let name: PaletteName
  package let depth: ColourDepth
  /// What the whole screen is painted in; `nil` leaves text and background as the terminal has them.
  package let paint: Paint?
  /// By the number of the role.
  private let looks: [Look]

  package init(_ name: PaletteName = .standard, depth: ColourDepth, background: Background = .unknown) {
    self.name = name
    self.depth = depth
    let table = PaletteTable.of(name, depth: depth, background: background)
    paint = table.paint
    looks = Role.allCases.map(table.look(of:))
  }

  /// The same where the background cannot be painted, as between other lines of a terminal.
  package var unpainted: Palette { paint == nil ? self : Palette(name, depth: .none) }

  package func look(of role: Role) -> Look { looks[Int(role.rawValue)] }
}
