/// The words a domain is judged in, from best to worst, each with its colour word, and when they hold. A scale
/// has colours for all of its words or for none.
package struct JudgementScale: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    /// "niet adequaat"
    package let word: String
    /// "rood"; `nil` on a scale without colours
    package let colour: String?

    package init(word: String, colour: String?) {
      self.word = word
      self.colour = colour
    }
  }

  /// The code of the domain, such as `huisvesting-vergunninghouders`.
  package let domain: String
  package let from: Day
  /// The last day it holds; `nil` while nothing replaced it.
  package let until: Day?
  package let steps: [Step]
  package let source: String

  package init(domain: String, from: Day, until: Day?, steps: [Step], source: String) {
    self.domain = domain
    self.from = from
    self.until = until
    self.steps = steps
    self.source = source
  }

  package func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }

  /// Not so for a regime, which is only a word.
  package var hasColours: Bool { steps.contains { $0.colour != nil } }

  /// `niet adequaat (rood)`, and `repressief` where there is no colour.
  package static func text(_ word: String, _ colour: String?) -> String {
    colour.map { "\(word) (\($0))" } ?? word
  }

  package func step(word: String) -> Step? { steps.first { $0.word == word } }
}

/// A policy rule on provincial supervision and when it was in force.
package struct Policy: Hashable, Sendable {
  /// The number in the national register of regulations: `CVDR719256`.
  package let number: String
  package let title: String
  /// The province whose policy it is: `PV24`; `nil` for one that holds everywhere.
  package let province: String?
  package let from: Day
  package let until: Day?
  package let source: String

  package init(number: String, title: String, province: String?, from: Day, until: Day?, source: String) {
    self.number = number
    self.title = title
    self.province = province
    self.from = from
    self.until = until
    self.source = source
  }

  package func holds(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}
