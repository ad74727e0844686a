import Supervision

/// One number of a half-year with what it is held against, for the screen and the command line.
package struct YardstickLine: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case housed, evenPace, total, pace
    /// The place among the agreements of the half-year; `nil` says that there are none.
    case agreement(Int?)
  }

  package let kind: Kind
  package let label: String
  /// `nil` where it is not known, and for the pace, which has two numbers.
  package let persons: Int?
  /// The fullest first; the shorter ones leave out, and say nothing else.
  package let texts: [String]
  package let standing: Standing?

  init(_ kind: Kind, _ label: String, _ persons: Int?, _ texts: [String], standing: Standing? = nil) {
    self.kind = kind
    self.label = label
    self.persons = persons
    self.texts = texts
    self.standing = standing
  }

  /// The sign of the yardstick beside its line and under the bar: `=`, `a`, `b` … and `|`.
  package var sign: Character? {
    switch kind {
    case .evenPace: "="
    case .total: "|"
    case .agreement(let place?): place < 26 ? Character(Unicode.Scalar(UInt8(97 + place))) : "+"
    case .agreement(nil), .housed, .pace: nil
    }
  }
}
