/// How often each thing is measured: enough for a median that stays, few enough to wait for.
struct Plan {
  let quick: Bool

  let startups: Int

  init(quick: Bool) {
    self.quick = quick
    startups = quick ? 15 : 41
  }

  func lists(_ cases: Int) -> Int {
    switch cases {
    case ..<100: quick ? 11 : 31
    case ..<1_000: quick ? 7 : 21
    default: quick ? 5 : 11
    }
  }

  func firstScreens(_ cases: Int) -> Int { quick ? 5 : cases < 1_000 ? 15 : 11 }

  var imports: Int { quick ? 5 : 15 }

  /// All there are in the country: nobody publishes more.
  static let municipalities = 342

  var publications: Int { quick ? 3 : 9 }

  var commits: Int { quick ? 41 : 151 }

  /// How often each view is drawn by a program that was only just started.
  var views: Int { quick ? 3 : 7 }

  /// How many keys each view gets: fewer than a list alone, since many programs take turns.
  var viewKeys: Int { quick ? 30 : 80 }

  func keys(_ cases: Int) -> Int { quick ? 60 : cases < 100 ? 100 : 300 }
}
