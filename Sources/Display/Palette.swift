/// Whether the user wants colours. `auto` is for the terminal and `NO_COLOR` to decide.
package enum ColourChoice: Sendable {
  case auto, always, never
}

/// The background that the user says the terminal has; it cannot be asked safely.
package enum Background: Sendable {
  case light, dark, unknown
}

/// The terminal's own colours, so that they suit its background and what its user can tell apart.
package enum TerminalColour: Int, CaseIterable, Sendable {
  case red = 1
  case green = 2
  case yellow = 3
  case cyan = 6
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
  /// `nil` is the terminal's own colour for text.
  package var colour: TerminalColour?

  package init(attributes: Attributes = [], colour: TerminalColour? = nil) {
    self.attributes = attributes
    self.colour = colour
  }
}

/// Decides how each role looks.
///
/// What presses is bold, what was judged never is: so a red judgement is not taken for something late.
/// Without colours a judgement is underlined. Yellow is only used where it can be read.
package struct Palette: Hashable, Sendable {
  package var hasColours: Bool
  package var background: Background

  package init(hasColours: Bool, background: Background = .unknown) {
    self.hasColours = hasColours
    self.background = background
  }

  package func look(of role: Role) -> Look {
    hasColours ? coloured(role) : plain(role)
  }

  private func coloured(_ role: Role) -> Look {
    switch role {
    case .late: Look(attributes: .bold, colour: .red)
    case .soon: Look(attributes: .bold, colour: background == .dark ? .yellow : nil)
    case .measure: Look(colour: .cyan)
    case .done: Look(colour: .green)
    case .judgedRed: Look(colour: .red)
    case .judgedAmber:
      background == .light ? Look(attributes: .underline) : Look(colour: .yellow)
    case .judgedGreen: Look(colour: .green)
    case .judgedWhite: Look()
    case .plain, .ours, .heading, .selection, .quiet, .internal, .key, .alert: plain(role)
    }
  }

  private func plain(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .late, .soon, .ours, .heading, .key, .alert: Look(attributes: .bold)
    case .selection, .internal: Look(attributes: .reverse)
    case .quiet, .done: Look(attributes: .dim)
    case .measure, .judgedRed, .judgedAmber, .judgedGreen, .judgedWhite: Look(attributes: .underline)
    }
  }
}
