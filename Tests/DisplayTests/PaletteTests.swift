import Display
import Testing

@Suite struct PaletteTests {
  static let coloured = [Background.light, .dark, .unknown].map { Palette(hasColours: true, background: $0) }
  static let urgency: [Role] = [.late, .soon]
  static let judgement: [Role] = [.judgedRed, .judgedAmber, .judgedGreen, .judgedWhite]

  @Test(arguments: coloured + [Palette(hasColours: false)])
  func urgencyAndJudgementLookDifferent(palette: Palette) {
    for urgent in Self.urgency {
      for judged in Self.judgement { #expect(palette.look(of: urgent) != palette.look(of: judged)) }
    }
    for judged in Self.judgement { #expect(!palette.look(of: judged).attributes.contains(.bold)) }
  }

  @Test func withoutColoursEveryRoleHasAnAttribute() {
    let palette = Palette(hasColours: false)
    for role in Role.allCases {
      #expect(palette.look(of: role).colour == nil)
      #expect(palette.look(of: role).attributes.isEmpty == (role == .plain))
    }
  }

  @Test(arguments: coloured) func theLookOfEachRole(palette: Palette) {
    #expect(palette.look(of: .late) == Look(attributes: .bold, colour: .red))
    #expect(palette.look(of: .soon).attributes == .bold)
    #expect(palette.look(of: .measure).colour == .cyan)
    #expect(palette.look(of: .done).colour == .green)
    #expect(palette.look(of: .judgedRed) == Look(colour: .red))
    #expect(palette.look(of: .judgedGreen) == Look(colour: .green))
    #expect(palette.look(of: .judgedWhite) == Look())
    #expect(palette.look(of: .selection) == Look(attributes: .reverse))
    #expect(palette.look(of: .internal) == Look(attributes: .reverse))
    #expect(palette.look(of: .quiet) == Look(attributes: .dim))
    for role in [Role.ours, .heading, .key, .alert] {
      #expect(palette.look(of: role) == Look(attributes: .bold))
    }
  }

  @Test func noYellowOnALightBackground() {
    for role in Role.allCases {
      #expect(Palette(hasColours: true, background: .light).look(of: role).colour != .yellow)
    }
    #expect(Palette(hasColours: true, background: .dark).look(of: .soon).colour == .yellow)
  }
}
