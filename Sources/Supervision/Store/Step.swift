/// What the user calls one change, before it is saved: a receipt, but also a bulk move over many cases.
package struct Step: Hashable, Sendable {
  package var stamp: StepStamp
  /// What it does, as a phrase that fits behind "Vastgelegd:" and "Ongedaan gemaakt:", such as "stand 1 april 2024
  /// van Almere (162)".
  package var sentence: String
  package var parts: [StepPart]
  /// It was worked out of what its cases held and was shown as a whole: it is saved only while none of them has
  /// another content than was seen. Else the same figures would be recorded twice, or over those of somebody else.
  package var isPlan: Bool

  package init(stamp: StepStamp, sentence: String, parts: [StepPart], isPlan: Bool = false) {
    self.stamp = stamp
    self.sentence = sentence
    self.parts = parts
    self.isPlan = isPlan
  }
}

/// Who made a step and when.
package struct StepStamp: Hashable, Sendable {
  /// Unique among all stores: two copies of one may be united one day.
  package var id: StepID
  /// The moment, as `2024-04-02T08:41:00+02:00`.
  package var at: String
  /// A short handle, as given; `people.json` may explain it.
  package var author: String
  /// The civil day on which it is recorded: what lies after it is the future.
  package var today: Day

  package init(id: StepID, at: String, author: String, today: Day) {
    self.id = id
    self.at = at
    self.author = author
    self.today = today
  }
}

package struct StepID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
  package var description: String { text }
}

/// What a step does to one case.
package struct StepPart: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// A case that is not there yet, with nothing in it but its code, name and domain.
    case new(Case)
    /// The case as the user saw it. With `nil` it is taken as it is found.
    case existing(CaseID, seen: Fingerprint?)
  }

  package var origin: Origin
  package var changes: [CaseChange]

  package init(_ origin: Origin, _ changes: [CaseChange]) {
    self.origin = origin
    self.changes = changes
  }

  package var id: CaseID {
    switch origin {
    case .new(let subject): subject.id
    case .existing(let id, _): id
    }
  }
}

/// What tells the content of a file from every other content: its SHA-256 in hexadecimal.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package var description: String { text }
}

/// A case together with what tells whether its file has changed since.
package struct SeenCase: Hashable, Sendable {
  package var subject: Case
  package var fingerprint: Fingerprint

  package init(subject: Case, fingerprint: Fingerprint) {
    self.subject = subject
    self.fingerprint = fingerprint
  }
}

/// The text of a case together with what tells whether its file has changed since.
package struct SeenText: Hashable, Sendable {
  package var text: String
  package var fingerprint: Fingerprint

  package init(text: String, fingerprint: Fingerprint) {
    self.text = text
    self.fingerprint = fingerprint
  }
}
