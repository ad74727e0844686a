import Supervision
import Wording

extension State {
  /// The province on the ladder, whatever the filter leaves.
  var ladderTally: LadderTally { lookups.ladder { LadderTally(entries.lazy.map(\.overview)) } }

  /// The municipalities from the highest trede down, and within one in the order of Gemeenten.
  func ladderLines() -> (lines: [ListLine], all: Int) {
    let all = order(by: sort, reversed: sortIsReversed).filter { entries[$0].overview.countsOnLadder }
    let groups = Dictionary(grouping: filteredEntries(all, view: .ladder)) {
      entries[$0].overview.ladderGroup
    }
    var lines = unreadableLines
    for group in LadderGroup.all {
      guard let shown = groups[group] else { continue }
      lines.append(
        .heading(words.ladderHeading(group, shown: shown.count, of: ladderTally.count(group)), .heading))
      lines += shown.map { .row(.subject(entries[$0].subject.id), .entry($0)) }
    }
    return (lines, all.count + unreadable.count)
  }
}
