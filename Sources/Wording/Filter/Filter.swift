import Supervision

/// What is typed behind `/` or after `--filter`, read: words and conditions that must all hold.
///
/// Words are compared without case and accents. A condition speaks of an item (`te-laat`, `<14d`,
/// `aan-zet:wij`) or of a case (`trede>=3`, `oordeel:rood`); a `!` in front turns it around. What is not a
/// condition is a word; what looks like one and is none is named, and never hides anything.
package struct Filter: Hashable, Sendable {
  package let text: String
  private let user: String
  package let words: [Word]
  package let itemConditions: [ItemCondition]
  package let caseConditions: [CaseCondition]
  /// What looks like a condition and is none: `<=14d`, `trede>=`, `soort:fiets`. It leaves everything.
  package let notUnderstood: [String]

  package struct Word: Hashable, Sendable {
    package let folded: [UInt8]
    package let isNegated: Bool
  }

  package struct ItemCondition: Hashable, Sendable {
    package let test: ItemTest
    package let isNegated: Bool
  }

  package enum ItemTest: Hashable, Sendable {
    case standing(Standing)
    /// Fewer days left, or late: `<14d`.
    case within(days: Int)
    /// More days left: `>14d`.
    case beyond(days: Int)
    case actor(String)
    case kind(ItemKind)
    case handler(String)
    /// A meeting that is still to be held and that nobody gave a day.
    case toPlan
  }

  package struct CaseCondition: Hashable, Sendable {
    package let test: CaseTest
    package let isNegated: Bool
  }

  package enum CaseTest: Hashable, Sendable {
    case trede(Comparison, Int)
    case place(LadderPlace)
    case judgement(String)
    case lacksNextStep
    /// Handled by this person on the day: the deputy while the handler is absent.
    case handled(by: String)
  }

  package enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">=", atMost = "<=", above = ">", below = "<", equal = "=", colon = ":"

    func holds(_ first: Int, _ second: Int) -> Bool {
      switch self {
      case .atLeast: first >= second
      case .atMost: first <= second
      case .above: first > second
      case .below: first < second
      case .equal, .colon: first == second
      }
    }
  }

  package var isEmpty: Bool {
    words.isEmpty && itemConditions.isEmpty && caseConditions.isEmpty && notUnderstood.isEmpty
  }

  /// - Parameter user: the handle of who asks: whose cases are “mine”.
  package init(_ text: String, user: String = "") {
    self.text = text
    self.user = user
    var words: [Word] = []
    var items: [ItemCondition] = []
    var cases: [CaseCondition] = []
    var odd: [String] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let isNegated = part.first == "!" && part.count > 1
      let term = String(isNegated ? part.dropFirst() : part).folded
      if let test = Filter.itemTest(term) {
        items.append(ItemCondition(test: test.naming(user), isNegated: isNegated))
      } else if Filter.mine.contains(term) {
        cases.append(CaseCondition(test: .handled(by: user.folded), isNegated: isNegated))
      } else if let test = Filter.caseTest(term) {
        cases.append(CaseCondition(test: test, isNegated: isNegated))
      } else if Filter.looksLikeCondition(term) {
        odd.append(String(part))
      } else {
        words.append(Word(folded: Array(term.utf8), isNegated: isNegated))
      }
    }
    self.words = words
    itemConditions = items
    caseConditions = cases
    notUnderstood = odd
  }

  /// Whether it leaves the same, in whatever words.
  package func isSame(as other: Filter) -> Bool {
    words == other.words && itemConditions == other.itemConditions && caseConditions == other.caseConditions
      && notUnderstood == other.notUnderstood
  }

  /// The handlers that it asks for, as they were typed; `niet JK` for one that it leaves out.
  package var handlers: [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { part in
      let isNegated = part.first == "!"
      let term = isNegated ? part.dropFirst() : part
      if Filter.mine.contains(String(term).folded) { return (isNegated ? "niet " : "") + user }
      guard let colon = term.firstIndex(of: ":"), String(term[..<colon]).folded == "behandelaar" else {
        return nil
      }
      let name = term[term.index(after: colon)...]
      let shown = ItemTest.isUser(String(name).folded) ? user : String(name)
      return name.isEmpty ? nil : (isNegated ? "niet " : "") + shown
    }
  }

  /// The user's own cases, in each language.
  private static let mine: Set = ["mijn-dossiers", "my-cases"]
  private static let toPlan: Set = ["nog-te-plannen", "to-plan"]

  private static func looksLikeCondition(_ term: String) -> Bool {
    if term.hasPrefix("<") || term.hasPrefix(">") { return true }
    if ["aan-zet:", "soort:", "behandelaar:", "oordeel:", "oordeel="].contains(where: term.hasPrefix) {
      return true
    }
    return term.hasPrefix("trede") && term.dropFirst(5).first.map { "<>=:".contains($0) } ?? false
  }

  // MARK: - Reading a term

  private static func itemTest(_ term: String) -> ItemTest? {
    if let standing = standings[term] { return .standing(standing) }
    if toPlan.contains(term) { return .toPlan }
    if term.hasPrefix("<") || term.hasPrefix(">"), term.hasSuffix("d"),
      let days = Int(term.dropFirst().dropLast()), days >= 0
    {
      return term.hasPrefix("<") ? .within(days: days) : .beyond(days: days)
    }
    guard let colon = term.firstIndex(of: ":") else { return nil }
    let value = String(term[term.index(after: colon)...])
    guard !value.isEmpty else { return nil }
    switch term[..<colon] {
    case "aan-zet": return .actor(value)
    case "soort": return Filter.kinds[value].map { .kind($0) }
    case "behandelaar": return .handler(value)
    default: return nil
    }
  }

  private static func caseTest(_ term: String) -> CaseTest? {
    if term == "geen-volgende-stap" || term == "zonder-volgende-stap" { return .lacksNextStep }
    if term.hasPrefix("oordeel:") || term.hasPrefix("oordeel=") {
      let value = String(term.dropFirst(8))
      return value.isEmpty ? nil : .judgement(value)
    }
    guard term.hasPrefix("trede") else { return nil }
    let rest = term.dropFirst(5)
    for comparison in Comparison.allCases where rest.hasPrefix(comparison.rawValue) {
      let value = rest.dropFirst(comparison.rawValue.count)
      if let number = Int(value) { return .trede(comparison, number) }
      if value == "geen" { return .place(.off) }
      if value == "onbekend" { return .place(.unknown) }
      return nil
    }
    return nil
  }

  /// The words for standings, as the screen has them.
  package static let standings: [String: Standing] = [
    "te-laat": .late, "vandaag": .today, "binnenkort": .soon, "te-meten": .unmeasured,
    "niet-gehaald": .missed, "later": .later, "voorwaardelijk": .conditional, "doorlopend": .undated,
    "gehaald": .met, "afgedaan": .settled, "verstreken": .expired, "afgesloten": .closed,
  ]

  package static let kinds: [String: ItemKind] = [
    "afspraak": .agreement, "tussendoel": .interimTarget, "overleg": .meeting, "toezichtinformatie": .report,
    "taakstelling": .target, "plan": .plan, "maatregel": .measure, "actie": .action, "verplichting": .duty,
  ]
}

extension Filter.ItemTest {
  /// Whether a handler is asked for by “I” and not by name.
  fileprivate static func isUser(_ name: String) -> Bool { ["ik", "me"].contains(name) }

  fileprivate func naming(_ user: String) -> Filter.ItemTest {
    if case .handler(let name) = self, Filter.ItemTest.isUser(name) { return .handler(user.folded) }
    return self
  }
}

extension Filter {
  /// Whether the conditions about an item hold for it.
  package func allows(_ item: AgendaItem) -> Bool {
    itemConditions.allSatisfy { $0.isNegated != holds($0.test, for: item) }
  }

  /// Whether the conditions about a case hold for it.
  package func allows(_ overview: CaseOverview) -> Bool {
    caseConditions.allSatisfy { $0.isNegated != holds($0.test, for: overview) }
  }

  private func holds(_ test: ItemTest, for item: AgendaItem) -> Bool {
    switch test {
    case .standing(.met): return item.standing == .met || item.standing == .metLate
    case .standing(let standing): return item.standing == standing
    case .within(let days):
      if item.standing == .late { return true }
      return [.today, .soon, .later].contains(item.standing) && (item.days ?? .max) < days
    case .beyond(let days):
      return [.today, .soon, .later].contains(item.standing) && (item.days ?? -1) > days
    case .actor(let name):
      // Who must act: what is over asks nobody to.
      guard item.standing.isOpen else { return false }
      switch item.party.actor {
      case .province: return ["wij", "ons", "provincie"].contains(name) || label(of: item, is: name)
      case .municipality: return ["gem", "gemeente"].contains(name) || label(of: item, is: name)
      case .thirdParty: return name == "derde" || label(of: item, is: name)
      }
    case .kind(let kind): return item.kind == kind
    case .handler(let name): return item.handler?.folded == name
    case .toPlan: return item.standing.isOpen && item.remarks.contains(.meetingNotPlanned)
    }
  }

  private func label(of item: AgendaItem, is name: String) -> Bool { item.party.label?.folded == name }

  private func holds(_ test: CaseTest, for overview: CaseOverview) -> Bool {
    switch test {
    case .trede(let comparison, let number):
      return overview.ladder.place.trede.map { comparison.holds($0.number, number) } ?? false
    case .place(let place): return overview.ladder.place == place
    case .judgement(let word):
      guard case .judged(let judgement) = overview.judgement else {
        return Words(.dutch).judgement(overview.judgement).folded.contains(word)
      }
      return "\(judgement.word) \(judgement.colour ?? "")".folded.contains(word)
    case .lacksNextStep: return overview.lacksNextStep
    case .handled(let name): return !name.isEmpty && overview.handlerOnDuty?.folded == name
    }
  }
}
