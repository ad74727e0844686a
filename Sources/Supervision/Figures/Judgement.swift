/// The judgement over a half-year or a year: a word and a colour word (rule 37), or only a word on a scale that has
/// no colours, such as the regime of financial supervision (Gemeentewet art. 203).
package struct Judgement: Hashable, Sendable {
  package var word: String
  /// `nil` only on a scale without colours.
  package var colour: String?
  /// The day it was given; when that is not known it counts from the peildatum.
  package var on: Day?
  package var reason: String?
  /// The delivery it used: the day of the stand and the day of the delivery.
  package var usedDelivery: Day?
  /// Persons housed according to that delivery.
  package var usedHoused: Int?
  /// Verschoonbaar, with the reason; changes no number.
  package var excusable: String?
  package var source: DocumentID?

  package init(word: String, colour: String?, on: Day? = nil, source: DocumentID? = nil) {
    self.word = word
    self.colour = colour
    self.on = on
    self.source = source
  }
}

/// Where the letter over a half-year is on its way to the public.
package struct Letter: Hashable, Sendable {
  package enum State: Int, Comparable, CaseIterable, Sendable {
    case concept, inCouncil, adopted, sent, `public`

    package static func < (first: State, second: State) -> Bool { first.rawValue < second.rawValue }

    /// GS adopted it: its words change no more.
    package var isAdopted: Bool { self >= .adopted }
  }

  package var document: DocumentID?
  /// The furthest state it is known to have reached.
  package var state: State
  /// The days of the states, where they are known.
  package var days: [State: Day] = [:]
  /// It was said that it will be made public.
  package var toBePublic = false
  package var address: String?

  package init(document: DocumentID?, state: State) {
    self.document = document
    self.state = state
  }
}
