import Display
import Testing

/// Black on white and white on black: each palette worked out with the colours of xterm.
@Suite struct ContrastTests {
  private static let depths = [ColourDepth.eight, .many]

  /// The roles that can be read less well than this, and how well.
  private static func weak(
    _ palette: Palette, _ least: Double, text: XtermColour, ground: XtermColour
  ) -> [Role: Double] {
    var weak: [Role: Double] = [:]
    for role in Role.allCases {
      let contrast = palette.look(of: role).contrast(text: text, ground: ground)
      if contrast < least { weak[role] = contrast }
    }
    return weak
  }

  /// What dim makes of a colour, no terminal tells.
  private static func isDim(_ palette: Palette) -> Bool {
    Role.allCases.contains { palette.look(of: $0).attributes.contains(.dim) }
  }

  @Test func theFormulaGivesTheExamplesOfTheStandard() {
    #expect(XtermColour.black.contrast(with: .white) == 21)
    #expect(XtermColour.white.contrast(with: .white) == 1)
    // 243 is #767676, the lightest grey that has 4.5 to 1 on white.
    #expect(XtermColour(243).contrast(with: .white) >= 4.5)
    #expect(XtermColour(244).contrast(with: .white) < 4.5)
  }

  @Test(arguments: depths) func lightOnEveryLightBackground(depth: ColourDepth) {
    let palette = Palette(.light, depth: depth)
    for ground in [XtermColour.white, .lightGrey] {
      #expect(Self.weak(palette, 4.5, text: .black, ground: ground) == [:])
    }
    #expect(!Self.isDim(palette))
  }

  @Test(arguments: depths) func darkOnEveryDarkBackground(depth: ColourDepth) {
    let palette = Palette(.dark, depth: depth)
    for ground in [XtermColour.black, .darkGrey] {
      #expect(Self.weak(palette, 4.5, text: .white, ground: ground) == [:])
      #expect(Self.weak(palette, 4.5, text: XtermColour(.white), ground: ground) == [:])
    }
    #expect(!Self.isDim(palette))
  }

  @Test(arguments: depths, [Background.light, .dark, .unknown])
  func highContrastOnEveryTerminal(depth: ColourDepth, background: Background) throws {
    let palette = Palette(.highContrast, depth: depth, background: background)
    let paint = try #require(palette.paint)
    #expect(
      Self.weak(palette, 7, text: XtermColour(paint.text), ground: XtermColour(paint.ground)) == [:])
    #expect(!Self.isDim(palette))
    let isLight = XtermColour(paint.ground).luminance > 0.5
    #expect(isLight == (background == .light))
  }

  /// The theme of the terminal decides; with the colours of xterm these are what `Docs/Terminals.md` warns of.
  @Test(arguments: depths) func theTerminalsOwnColoursAreAsGoodAsItsTheme(depth: ColourDepth) {
    let onBlack = Palette(.standard, depth: depth, background: .dark)
    #expect(Set(Self.weak(onBlack, 4.5, text: .white, ground: .black).keys) == [.late, .judgedRed])
    #expect(Self.weak(onBlack, 3, text: .white, ground: .black) == [:])
    let onWhite = Palette(.standard, depth: depth, background: .light)
    let weak = Self.weak(onWhite, 4.5, text: .black, ground: .white)
    #expect(Set(weak.keys) == [.late, .measure, .done, .judgedGreen])
    #expect((weak[.late] ?? 0) >= 3, "red stays readable")
    #expect(
      Role.allCases.allSatisfy { onWhite.look(of: $0).colour != .yellow }, "yellow is not even tried on white"
    )
  }
}
