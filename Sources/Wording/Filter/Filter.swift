import Supervision

/// What is typed behind `/` or after `--filter`, read: words and conditions that must all hold.
///
/// Words are compared without case and accents. A condition speaks of an item (`te-laat`, `<14d`,
/// `aan-zet:wij`) or of a case (`trede>=3`, `oordeel:rood`); a `!` in front turns it around. What is not a
/// condition is a word; what looks like one and is none is named, and never hides anything. Conditions may be written in
/// every language at any time (`late`, `turn:us`): see `FilterWords`.
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
      } else if FilterWords.mine.isAnywhere(term) {
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

  /// The handlers that it asks for, as they were typed, and those that it leaves out.
  package var handlers: [(name: String, isNegated: Bool)] {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { part in
      let isNegated = part.first == "!"
      let term = isNegated ? part.dropFirst() : part
      if FilterWords.mine.isAnywhere(String(term).folded) { return (user, isNegated) }
      guard let colon = term.firstIndex(of: ":"),
        FilterWords.handler.isAnywhere(String(term[..<colon]).folded)
      else { return nil }
      let name = term[term.index(after: colon)...]
      let shown = FilterWords.user.isAnywhere(String(name).folded) ? user : String(name)
      return name.isEmpty ? nil : (shown, isNegated)
    }
  }

  private static func looksLikeCondition(_ term: String) -> Bool {
    if term.hasPrefix("<") || term.hasPrefix(">") { return true }
    if let colon = term.firstIndex(of: ":"), isKey(term[..<colon]) { return true }
    if let equals = term.firstIndex(of: "="), FilterWords.judgement.isAnywhere(term[..<equals]) {
      return true
    }
    return term.hasPrefix("trede") && term.dropFirst(5).first.map { "<>=:".contains($0) } ?? false
  }

  private static func isKey(_ text: Substring) -> Bool {
    [FilterWords.actor, FilterWords.kind, FilterWords.handler, FilterWords.judgement]
      .contains { $0.isAnywhere(text) }
  }

  // MARK: - Reading a term

  private static func itemTest(_ term: String) -> ItemTest? {
    if let standing = FilterWords.readStanding[term] { return .standing(standing) }
    if FilterWords.toPlan.isAnywhere(term) { return .toPlan }
    if term.hasPrefix("<") || term.hasPrefix(">"), term.hasSuffix("d"),
      let days = Int(term.dropFirst().dropLast()), days >= 0
    {
      return term.hasPrefix("<") ? .within(days: days) : .beyond(days: days)
    }
    guard let colon = term.firstIndex(of: ":") else { return nil }
    let value = String(term[term.index(after: colon)...])
    guard !value.isEmpty else { return nil }
    let key = term[..<colon]
    if FilterWords.actor.isAnywhere(key) { return .actor(value) }
    if FilterWords.kind.isAnywhere(key) { return FilterWords.readKind[value].map { .kind($0) } }
    return FilterWords.handler.isAnywhere(key) ? .handler(value) : nil
  }

  private static func caseTest(_ term: String) -> CaseTest? {
    if FilterWords.lacksNextStep.isAnywhere(term) || FilterWords.hasNoNextStep.isAnywhere(term) {
      return .lacksNextStep
    }
    if let sign = term.firstIndex(where: { $0 == ":" || $0 == "=" }),
      FilterWords.judgement.isAnywhere(term[..<sign])
    {
      let value = String(term[term.index(after: sign)...])
      return value.isEmpty ? nil : .judgement(FilterWords.colours[value] ?? value)
    }
    guard term.hasPrefix("trede") else { return nil }
    let rest = term.dropFirst(5)
    for comparison in Comparison.allCases where rest.hasPrefix(comparison.rawValue) {
      let value = rest.dropFirst(comparison.rawValue.count)
      if let number = Int(value) { return .trede(comparison, number) }
      if FilterWords.offLadder.isAnywhere(value) { return .place(.off) }
      if FilterWords.unknownPlace.isAnywhere(value) { return .place(.unknown) }
      return nil
    }
    return nil
  }
}

extension Filter.ItemTest {
  /// With the user in the place of “me”.
  fileprivate func naming(_ user: String) -> Filter.ItemTest {
    if case .handler(let name) = self, FilterWords.user.isAnywhere(name) { return .handler(user.folded) }
    return self
  }
}

extension Filter {
  /// Whether it leaves the same, in whatever words.
  package func isSame(as other: Filter) -> Bool {
    words == other.words && itemConditions == other.itemConditions && caseConditions == other.caseConditions
      && notUnderstood == other.notUnderstood
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
      case .province: return FilterWords.province.contains(name) || label(of: item, is: name)
      case .municipality: return FilterWords.municipality.contains(name) || label(of: item, is: name)
      case .thirdParty: return FilterWords.thirdParty.contains(name) || label(of: item, is: name)
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
        return Words.everywhere { $0.judgement(overview.judgement) }.contains { $0.folded.contains(word) }
      }
      return "\(judgement.word) \(judgement.colour ?? "")".folded.contains(word)
    case .lacksNextStep: return overview.lacksNextStep
    case .handled(let name): return !name.isEmpty && overview.handlerOnDuty?.folded == name
    }
  }
}
