import Supervision

/// Vandaag as it is read: what asks for attention in groups, each in its order, and what rests as counts.
package struct Sections: Sendable {
  package enum Kind: Hashable, Sendable {
    case late, todayAndThisWeek, soon, missed
    /// Figures that wait for COA's stand of one day; one line of the screen a stand.
    case unmeasured(stand: Day)
  }

  package struct Section: Sendable {
    package let kind: Kind
    /// The items, by their numbers.
    package let items: [Int]
    /// The days left of the item that has most.
    let longest: Int
    /// The stands that several of the items ask COA for, each with those items.
    fileprivate let requests: [(stand: Day, items: [Int])]
  }

  /// A line of a group: an item, or one stand that several cases are to ask COA for.
  package enum Line: Hashable, Sendable {
    case item(Int)
    case request(stand: Day, [Int])
  }

  /// What an item is grouped by.
  package struct Grouping: Sendable {
    fileprivate let standing: Standing
    fileprivate let days: Int
    /// Of a figure: the day of the stand that measures it.
    fileprivate let stand: Day?
    /// Of a question to COA: the day of the stand that is asked for.
    fileprivate let asked: Day?
  }

  package let sections: [Section]

  /// - Parameters:
  ///   - items: the numbers of what asks for attention, in the order of the agenda. The items themselves are large and
  ///     stay where they are.
  package init(_ items: [Int], on today: Day, grouping: (Int) -> Grouping) {
    var groups: [Kind: Group] = [:]
    for item in items {
      let grouping = grouping(item)
      guard let kind = Kind(grouping, on: today) else { continue }
      groups[kind, default: Group()].add(item, grouping)
    }
    let stands = groups.keys.compactMap(\.stand).sorted().map { Kind.unmeasured(stand: $0) }
    let kinds: [Kind] = [.late, .todayAndThisWeek, .soon, .missed] + stands
    sections = kinds.compactMap { kind in groups[kind]?.section(kind) }
  }

  private struct Group {
    private var items: [Int] = []
    private var longest = 0
    private var asked: [Day: [Int]] = [:]

    mutating func add(_ item: Int, _ grouping: Grouping) {
      items.append(item)
      longest = max(longest, grouping.days)
      if let day = grouping.asked { asked[day, default: []].append(item) }
    }

    func section(_ kind: Kind) -> Section {
      let requests = asked.filter { $1.count > 1 }.map { (stand: $0, items: $1) }
      return Section(kind: kind, items: items, longest: longest, requests: requests)
    }
  }
}

extension Sections.Kind {
  fileprivate init?(_ item: Sections.Grouping, on today: Day) {
    switch item.standing {
    case .late: self = .late
    case .today: self = .todayAndThisWeek
    case .soon: self = today.adding(days: item.days).week == today.week ? .todayAndThisWeek : .soon
    case .missed: self = .missed
    case .unmeasured: self = .unmeasured(stand: item.stand ?? today)
    default: return nil
    }
  }

  fileprivate var stand: Day? {
    if case .unmeasured(let day) = self { return day }
    return nil
  }
}

extension Sections.Section {
  /// The group as lines. One question to COA brings the stand of every municipality, so it is one line, where the first
  /// of them would stand.
  package var lines: [Sections.Line] {
    guard !requests.isEmpty else { return items.map { .item($0) } }
    let firsts = Dictionary(requests.map { ($0.items[0], $0) }) { first, _ in first }
    let others = Set(requests.flatMap { $0.items.dropFirst() })
    return items.compactMap { item in
      if let request = firsts[item] { return .request(stand: request.stand, request.items) }
      return others.contains(item) ? nil : .item(item)
    }
  }
}

extension [AgendaItem] {
  /// What the item at a place is grouped by. By its parts, so that it is not copied.
  package func grouping(at place: Int) -> Sections.Grouping {
    var asked: Day?
    if case .standRequest(let day) = self[place].title { asked = day }
    return Sections.Grouping(
      standing: self[place].standing, days: self[place].days ?? 0, stand: dayOfStand(at: place), asked: asked)
  }

  /// The day of the stand that measures the figure at a place; `nil` for anything else.
  package func dayOfStand(at place: Int) -> Day? {
    self[place].kind.isFigure ? self[place].lastDay.map(InterimTarget.dayOfStand) : nil
  }
}

extension Words {
  /// The heading of a group on the day: `BINNENKORT (14 dagen)`. Where an item that warns earlier is in it, it says that
  /// too: by the days of that one it would promise others that are not in it.
  package func heading(_ section: Sections.Section, warning: WarningTimes, expectedAfter: Int) -> String {
    switch section.kind {
    case .late: say(nl: "TE LAAT", en: "LATE")
    case .todayAndThisWeek: say(nl: "VANDAAG EN DEZE WEEK", en: "TODAY AND THIS WEEK")
    case .soon:
      section.longest > warning.general
        ? say(
          nl: "BINNENKORT (\(days(warning.general)) of eigen waarschuwtijd)",
          en: "SOON (\(days(warning.general)) or a warning time of its own)")
        : say(nl: "BINNENKORT (\(days(warning.general)))", en: "SOON (\(days(warning.general)))")
    case .missed:
      say(nl: "NIET GEHAALD: wacht op oordeel of notitie", en: "MISSED: awaiting a judgement or a note")
    case .unmeasured(let day):
      say(
        nl:
          "TE METEN: wacht op COA-stand \(dayAndMonth(day)) (verwacht t/m \(dayAndMonth(day.adding(days: expectedAfter))))",
        en:
          "UNMEASURED: awaiting COA count \(dayAndMonth(day)) (expected by \(dayAndMonth(day.adding(days: expectedAfter))))"
      )
    }
  }

  /// The one line for municipalities that wait for the same stand:
  /// `COA-stand 1 juli: 0 van 12 ingevoerd`.
  ///
  /// - Parameters:
  ///   - entered: cases with a stand of the day, of all cases that are to be measured on it.
  package func stand(_ day: Day, entered: Int, of all: Int) -> String {
    say(
      nl: "COA-stand \(dayAndMonth(day)): \(number(entered)) van \(number(all)) ingevoerd",
      en: "COA count \(dayAndMonth(day)): \(number(entered)) of \(number(all)) entered")
  }

  /// What rests, in one line: `later 9 · voorwaardelijk 1 · doorlopend 2`.
  package func rest(_ counts: Agenda.Counts) -> String {
    say(
      nl:
        "later \(number(counts.later)) · voorwaardelijk \(number(counts.conditional)) · "
        + "doorlopend \(number(counts.undated))",
      en:
        "later \(number(counts.later)) · conditional \(number(counts.conditional)) · "
        + "ongoing \(number(counts.undated))")
  }
}
