import Recording
import Supervision
import Wording

/// Finds the item of a case that somebody named by its id or by a part of its title.
struct ItemFinder {
  /// The items that have an id of their own, in the order of the file, with their titles.
  let items: [(id: ItemID, title: String)]
  private let subject: Case
  private let words: Words

  init(_ subject: Case, _ words: Words) {
    self.subject = subject
    self.words = words
    var ids = subject.agreements.map(\.id) + subject.interimTargets.map(\.id) + subject.meetings.map(\.id)
    for plan in subject.plans {
      ids += [plan.id] + plan.versions.map(\.id) + plan.milestones.map(\.id) + plan.measures.map(\.id)
    }
    ids += subject.actions.map(\.id) + subject.contacts.map(\.id) + subject.notes.map(\.id)
    items = ids.map { id in (id: id, title: words.title(of: id, in: subject)) }
  }

  /// The id as it was typed where the case has it, or may have; else that of the one item with a title like it.
  ///
  /// - Throws: what there is instead, nearest first, at most eight.
  func find(_ typed: ItemID, for verb: Verb) throws(Stop) -> ItemID {
    let isKnown = HalfYear(typed.text) != nil || verb.refusal(for: typed, in: subject) != .noSuchItem(typed)
    if isKnown { return typed }
    let folded = ItemFinder.plain(typed.text)
    let named = items.filter { !folded.isEmpty && ItemFinder.plain($0.title).contains(folded) }
    if named.count == 1 { return named[0].id }
    if named.count > 1 {
      throw Stop(.usage, words.severalItems(typed.text) + "\n" + words.itemsThereAre(Array(named.prefix(8))))
    }
    let refusal = words.violation(.noSuchItem(typed), in: subject)
    if let fault = wrongHalfYear(typed.text) { throw Stop(.usage, words.inputFault(fault)) }
    guard !items.isEmpty else { throw Stop(.usage, refusal) }
    throw Stop(.usage, refusal + "\n" + words.itemsThereAre(nearest(to: folded)))
  }

  /// Why what was meant as a half-year is none: `2024-III`.
  private func wrongHalfYear(_ typed: String) -> HalfYearInputFault? {
    do throws(HalfYearInputFault) {
      _ = try HalfYearInput.halfYear(from: typed)
      return nil
    } catch {
      return switch error {
      case .noSuchHalf, .yearOutOfRange: error
      default: nil
      }
    }
  }

  /// Those that share most words with what was typed; then as they stand in the file.
  private func nearest(to folded: String) -> [(id: ItemID, title: String)] {
    let wanted = Set(folded.split(separator: " ").filter { $0.count > 2 })
    let ranked = items.enumerated().map { place, item in
      (
        shared: wanted.intersection(ItemFinder.plain(item.title).split(separator: " ")).count,
        place: place, item: item
      )
    }
    return ranked.sorted { ($1.shared, $0.place) < ($0.shared, $1.place) }.prefix(8).map(\.item)
  }

  /// Small letters without accents, words with one space between them: `bijgesteld-plan` as `bijgesteld plan`.
  private static func plain(_ text: String) -> String {
    text.folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
