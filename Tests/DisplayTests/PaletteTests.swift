import Display
import Testing

@Suite struct PaletteTests {
  static let depths = [ColourDepth.none, .eight, .many]
  /// Every palette there is, at every depth and on every background.
  static let all: [Palette] = PaletteName.allCases.flatMap { name in
    depths.flatMap { depth in
      [Background.light, .dark, .unknown].map { Palette(name, depth: depth, background: $0) }
    }
  }
  static let urgency: [Role] = [.late, .soon]
  static let judgement: [Role] = [.judgedRed, .judgedAmber, .judgedGreen, .judgedWhite]

  @Test(arguments: all) func urgencyAndJudgementLookDifferent(palette: Palette) {
    for urgent in Self.urgency {
      #expect(palette.look(of: urgent).attributes.contains(.bold))
      for judged in Self.judgement { #expect(palette.look(of: urgent) != palette.look(of: judged)) }
    }
    for judged in Self.judgement { #expect(!palette.look(of: judged).attributes.contains(.bold)) }
    #expect(palette.look(of: .late) != palette.look(of: .soon) || palette.depth == .none)
  }

  @Test(arguments: PaletteName.allCases) func withoutColoursEveryRoleHasAnAttribute(name: PaletteName) {
    let palette = Palette(name, depth: .none)
    #expect(palette.paint == nil)
    for role in Role.allCases {
      let look = palette.look(of: role)
      #expect(look.colour == nil && look.ground == nil)
      #expect(look.attributes.isEmpty == (role == .plain))
    }
  }

  /// The look of what has no colour anywhere: the selected row is reverse, what one should see bold.
  @Test(arguments: all) func whatHasNoColour(palette: Palette) {
    #expect(palette.look(of: .plain) == Look())
    #expect(palette.look(of: .selection) == Look(.reverse))
    #expect(palette.look(of: .internal) == Look(.reverse))
    for role in [Role.ours, .heading, .key, .alert] { #expect(palette.look(of: role) == Look(.bold)) }
  }

  @Test func theTerminalsOwnColours() {
    for background in [Background.light, .dark, .unknown] {
      let palette = Palette(.standard, depth: .many, background: background)
      #expect(palette == Palette(.standard, depth: .many, background: background))
      #expect(palette.look(of: .late) == Look(.bold, .red))
      #expect(palette.look(of: .measure) == Look([], .cyan))
      #expect(palette.look(of: .done) == Look([], .green))
      #expect(palette.look(of: .judgedRed) == Look([], .red))
      #expect(palette.look(of: .quiet) == Look(.dim))
    }
    #expect(Palette(.standard, depth: .eight, background: .dark).look(of: .soon).colour == .yellow)
  }

  @Test func onlyHighContrastPaintsTheScreen() {
    for palette in Self.all {
      #expect((palette.paint != nil) == (palette.name == .highContrast && palette.depth != .none))
      #expect(palette.unpainted.paint == nil)
      if palette.paint == nil { #expect(palette.unpainted == palette) }
    }
    let dark = Palette(.highContrast, depth: .many).paint
    let light = Palette(.highContrast, depth: .many, background: .light).paint
    #expect(dark?.text == light?.ground && dark?.ground == light?.text)
  }

  @Test func noColourThatTheTerminalDoesNotHave() {
    for palette in Self.all {
      for role in Role.allCases {
        let look = palette.look(of: role)
        for colour in [look.colour, look.ground].compactMap({ $0 }) {
          switch palette.depth {
          case .none: Issue.record("\(role) of \(palette.name) has a colour")
          case .eight: #expect(colour.rawValue < 8)
          // Those between are the theme's too, and terminals of eight colours lack them.
          case .many: #expect(colour.rawValue < 8 || colour.rawValue >= 16)
          }
        }
      }
    }
  }
}
