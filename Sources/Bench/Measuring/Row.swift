/// One line of the table: what one program did with one number of cases.
struct Row {
  enum Kind: String, CaseIterable {
    case startup
    case list = "the list of the day"
    case firstScreen = "first useful screen"
    case key = "key to screen"
    case view = "a view first drawn"
    case viewKey = "a key in a view"
    case commit = "a change saved"
    case imports = "counts for all imported"
    case publish = "a site published"

    /// Whether each time is that of one key.
    var isOfKeys: Bool { self == .key || self == .viewKey }
  }

  let kind: Kind
  /// The number of cases; nothing where there is no store.
  let cases: Int?
  let program: String
  /// Nanoseconds, one a round.
  var times = Samples()
  /// Bytes sent to the screen, one a round.
  var bytes = Samples()
  /// The highest peak of all rounds.
  var peakKilobytes: Int?
  /// How much more time than the first program of its group it took.
  var ratio: Double?
  /// Keys to which nothing came on the screen.
  var unanswered = 0
  /// Why there are no figures.
  var note: String?

  init(_ kind: Kind, _ cases: Int?, _ program: String) {
    self.kind = kind
    self.cases = cases
    self.program = program
  }

  mutating func notePeak(_ kilobytes: Int?) {
    if let kilobytes { peakKilobytes = max(kilobytes, peakKilobytes ?? 0) }
  }

  /// The rows of a group with the ratio of each to the first, which is the C floor.
  static func withRatios(_ rows: [Row]) -> [Row] {
    rows.map { row in
      var row = row
      row.ratio = rows.first.flatMap { row.times.medianRatio(to: $0.times) }
      return row
    }
  }
}
