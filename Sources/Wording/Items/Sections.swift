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
    package let items: [AgendaItem]

    /// The days left of the item that has most.
    var longest: Int { items.reduce(0) { max($0, $1.days ?? 0) } }
  }

  /// A line of a group: an item, or one stand that several cases are to ask COA for.
  package enum Line: Sendable {
    case item(AgendaItem)
    case request(stand: Day, [AgendaItem])
  }

  package let sections: [Section]

  /// - Parameter items: what asks for attention, in the order of the agenda.
  package init(_ items: [AgendaItem], on today: Day) {
    var late: [AgendaItem] = []
    var thisWeek: [AgendaItem] = []
    var soon: [AgendaItem] = []
    var missed: [AgendaItem] = []
    var unmeasured: [(day: Day, items: [AgendaItem])] = []
    for item in items {
      switch item.standing {
      case .late: late.append(item)
      case .today: thisWeek.append(item)
      case .soon:
        if today.adding(days: item.days ?? 0).week == today.week {
          thisWeek.append(item)
        } else {
          soon.append(item)
        }
      case .missed: missed.append(item)
      case .unmeasured:
        let day = item.dayOfStand ?? today
        if let index = unmeasured.firstIndex(where: { $0.day == day }) {
          unmeasured[index].items.append(item)
        } else {
          unmeasured.append((day, [item]))
        }
      default: break
      }
    }
    var sections: [Section] = []
    func add(_ kind: Kind, _ items: [AgendaItem]) {
      if !items.isEmpty { sections.append(Section(kind: kind, items: items)) }
    }
    add(.late, late)
    add(.todayAndThisWeek, thisWeek)
    add(.soon, soon)
    add(.missed, missed)
    for group in unmeasured.sorted(by: { $0.day < $1.day }) {
      add(.unmeasured(stand: group.day), group.items)
    }
    self.sections = sections
  }
}

extension Sections.Section {
  /// The group as lines. One question to COA brings the stand of every municipality, so it is one line.
  package var lines: [Sections.Line] {
    var lines: [Sections.Line] = []
    var asked: [Day] = []
    for item in items {
      guard case .standRequest(let day) = item.title else {
        lines.append(.item(item))
        continue
      }
      guard !asked.contains(day) else { continue }
      asked.append(day)
      let requests = items.filter { $0.title == item.title }
      lines.append(requests.count == 1 ? .item(item) : .request(stand: day, requests))
    }
    return lines
  }
}

extension AgendaItem {
  /// The day of the stand that measures a figure.
  package var dayOfStand: Day? { kind.isFigure ? lastDay.map(InterimTarget.dayOfStand) : nil }
}

extension Words {
  /// The heading of a group on the day: `BINNENKORT (14 dagen)`. Where an item that warns earlier is in it, it
  /// says within how many days all of them are: `BINNENKORT (binnen 29 dagen)`.
  package func heading(_ section: Sections.Section, warning: WarningTimes, expectedAfter: Int) -> String {
    switch section.kind {
    case .late: say(nl: "TE LAAT", en: "LATE")
    case .todayAndThisWeek: say(nl: "VANDAAG EN DEZE WEEK", en: "TODAY AND THIS WEEK")
    case .soon:
      section.longest > warning.general
        ? say(
          nl: "BINNENKORT (binnen \(days(section.longest)))", en: "SOON (within \(days(section.longest)))")
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
