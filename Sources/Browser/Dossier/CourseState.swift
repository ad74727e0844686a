import Display
import Supervision
import Wording

/// The course of a dossier that lies over it: everything that happened and that is to come, oldest first.
package struct CourseState: Sendable {
  let caseID: CaseID
  let name: String
  package let entries: [TimelineEntry]
  /// The place of the entry that is selected.
  package var selected: Int

  /// Starts at what happened last.
  init?(_ entry: CaseEntry, in state: State) {
    caseID = entry.subject.id
    name = entry.subject.name
    entries = state.words.timeline(of: entry.subject, items: entry.items, on: state.today)
    guard !entries.isEmpty else { return nil }
    selected = entries.lastIndex { $0.place.map { $0 <= state.today } ?? true } ?? 0
  }
}

extension State {
  mutating func showCourse() {
    guard let dossier, let entry = entry(dossier.caseID) else { return }
    guard let course = CourseState(entry, in: self) else {
      notice = .hint(words.emptyCourse)
      return
    }
    overlay = .course(course)
  }

  mutating func handleCourse(_ key: Key, _ course: CourseState) -> [Effect] {
    var course = course
    let last = course.entries.count - 1
    let page = max(1, size.rows - 8)
    switch key {
    case .escape, .left, .character("h"), .character("q"), .control("c"):
      return closeCourse()
    case .enter, .right, .character("l"):
      guard let item = course.entries[course.selected].item else { return [] }
      overlay = nil
      dossier?.select(.item(course.caseID, item))
      return []
    case .up, .character("k"): course.selected = max(0, course.selected - 1)
    case .down, .character("j"): course.selected = min(last, course.selected + 1)
    case .pageUp, .control("b"): course.selected = max(0, course.selected - page)
    case .pageDown, .control("f"), .character(" "): course.selected = min(last, course.selected + page)
    case .home, .character("g"): course.selected = 0
    case .end, .character("G"): course.selected = last
    default: if user.keys.action(for: key, in: .dossier) == .course { return closeCourse() }
    }
    overlay = .course(course)
    return []
  }

  private mutating func closeCourse() -> [Effect] {
    overlay = nil
    return []
  }
}
