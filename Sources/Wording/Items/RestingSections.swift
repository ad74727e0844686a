import Supervision

/// What asks for no attention, in groups: `trede check --all` adds them below those of Vandaag.
package struct RestingSections: Sendable {
  package enum Kind: CaseIterable, Sendable {
    case later, conditional, ongoing, done, past
  }

  package struct Section: Sendable {
    package let kind: Kind
    /// By their numbers.
    package let items: [Int]
  }

  package let sections: [Section]

  /// - Parameter items: their numbers, in the order of the agenda.
  package init(_ items: [Int], standing: (Int) -> Standing) {
    var groups: [Kind: [Int]] = [:]
    for item in items {
      if let kind = Kind(standing(item)) { groups[kind, default: []].append(item) }
    }
    sections = Kind.allCases.compactMap { kind in groups[kind].map { Section(kind: kind, items: $0) } }
  }
}

extension RestingSections.Kind {
  fileprivate init?(_ standing: Standing) {
    switch standing {
    case .later: self = .later
    case .conditional: self = .conditional
    case .undated: self = .ongoing
    case .met, .metLate, .settled: self = .done
    case .lapsed, .expired, .closed: self = .past
    case .late, .today, .soon, .unmeasured, .missed: return nil
    }
  }
}

extension Words {
  package func heading(_ kind: RestingSections.Kind) -> String {
    switch kind {
    case .later: say(nl: "LATER", en: "LATER")
    case .conditional: say(nl: "VOORWAARDELIJK", en: "CONDITIONAL")
    case .ongoing: say(nl: "DOORLOPEND OF ZONDER DATUM", en: "ONGOING OR WITHOUT A DATE")
    case .done: say(nl: "AFGEROND", en: "FINISHED")
    case .past: say(nl: "NIET MEER AAN DE ORDE", en: "NO LONGER AT ISSUE")
    }
  }
}
