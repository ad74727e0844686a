/// The looks of one palette at one depth. Roles that are not named look as they do without colours.
struct PaletteTable: Sendable {
  var paint: Paint?
  let looks: [Role: Look]

  func look(of role: Role) -> Look { looks[role] ?? PaletteTable.plain[role] ?? Look() }

  static func of(_ name: PaletteName, depth: ColourDepth, background: Background) -> PaletteTable {
    switch (name, depth) {
    case (_, .none): uncoloured
    case (.standard, _): standard(on: background)
    case (.light, .eight): lightEight
    case (.light, .many): lightMany
    case (.dark, .eight): darkEight
    case (.dark, .many): darkMany
    case (.highContrast, .eight): background == .light ? blackOnWhiteEight : whiteOnBlackEight
    case (.highContrast, .many): background == .light ? blackOnWhiteMany : whiteOnBlackMany
    }
  }

  /// Without colours. Dim is a look and never a word: no date is in a quiet role.
  private static let plain: [Role: Look] = [
    .late: Look(.bold), .soon: Look(.bold), .ours: Look(.bold), .heading: Look(.bold), .key: Look(.bold),
    .alert: Look(.bold), .selection: Look(.reverse), .internal: Look(.reverse), .quiet: Look(.dim),
    .done: Look(.dim), .measure: Look(.underline), .judgedRed: Look(.underline),
    .judgedAmber: Look(.underline), .judgedGreen: Look(.underline), .judgedWhite: Look(.underline),
  ]
}

/// Which colours can be read on which background is worked out in the tests, with the values that xterm gives to them.
/// What a theme makes of the first eight nobody knows, nor what it makes of dim text.
extension PaletteTable {
  static let uncoloured = PaletteTable(looks: [:])

  /// Yellow is only used where it can be read.
  static func standard(on background: Background) -> PaletteTable {
    PaletteTable(looks: [
      .late: Look(.bold, .red), .soon: Look(.bold, background == .dark ? .yellow : nil),
      .measure: Look([], .cyan), .done: Look([], .green), .judgedRed: Look([], .red),
      .judgedAmber: background == .light ? Look(.underline) : Look([], .yellow),
      .judgedGreen: Look([], .green), .judgedWhite: Look(),
    ])
  }

  /// Of the eight only red and blue can be read on white. Bold text may get a brighter red than that, so what is late
  /// has the red behind it.
  static let lightEight = PaletteTable(looks: [
    .late: Look(.bold, .white, on: .red), .soon: Look(.bold), .measure: Look([], .blue), .done: Look(),
    .judgedRed: Look([], .red), .judgedAmber: Look(.underline), .judgedGreen: Look(.underline),
    .judgedWhite: Look(), .quiet: Look(),
  ])

  static let lightMany = PaletteTable(looks: [
    .late: Look(.bold, 160), .soon: Look(.bold, 94), .measure: Look([], 24), .done: Look([], 22),
    .judgedRed: Look([], 160), .judgedAmber: Look([], 94), .judgedGreen: Look([], 22), .judgedWhite: Look(),
    .quiet: Look([], 240),
  ])

  /// Of the eight red and blue cannot be read on black; white can on red.
  static let darkEight = PaletteTable(looks: [
    .late: Look(.bold, .white, on: .red), .soon: Look(.bold, .yellow), .measure: Look([], .cyan),
    .done: Look([], .green), .judgedRed: Look([], .white, on: .red), .judgedAmber: Look([], .yellow),
    .judgedGreen: Look([], .green), .judgedWhite: Look(), .quiet: Look(),
  ])

  static let darkMany = PaletteTable(looks: [
    .late: Look(.bold, 210), .soon: Look(.bold, 221), .measure: Look([], 80), .done: Look([], 114),
    .judgedRed: Look([], 210), .judgedAmber: Look([], 214), .judgedGreen: Look([], 114), .judgedWhite: Look(),
    .quiet: Look([], 248),
  ])

  static let whiteOnBlackEight = PaletteTable(
    paint: Paint(text: .white, ground: .black),
    looks: [
      .late: Look([.bold, .underline]), .soon: Look(.bold, .yellow), .measure: Look([], .cyan),
      .done: Look([], .green), .judgedAmber: Look([], .yellow), .judgedGreen: Look([], .green),
      .judgedWhite: Look(), .quiet: Look(),
    ])

  static let whiteOnBlackMany = PaletteTable(
    paint: Paint(text: 231, ground: 16),
    looks: [
      .late: Look(.bold, 210), .soon: Look(.bold, 227), .measure: Look([], 123), .done: Look([], 120),
      .judgedRed: Look([], 210), .judgedAmber: Look([], 220), .judgedGreen: Look([], 120),
      .judgedWhite: Look(), .quiet: Look([], 252),
    ])

  static let blackOnWhiteEight = PaletteTable(
    paint: Paint(text: .black, ground: .white),
    looks: [
      .late: Look([.bold, .underline]), .measure: Look([], .blue), .done: Look(), .judgedWhite: Look(),
      .quiet: Look(),
    ])

  static let blackOnWhiteMany = PaletteTable(
    paint: Paint(text: 16, ground: 231),
    looks: [
      .late: Look(.bold, 124), .measure: Look([], 23), .done: Look([], 22), .judgedRed: Look([], 124),
      .judgedGreen: Look([], 22), .judgedWhite: Look(), .quiet: Look([], 238),
    ])
}
