import Supervision
import Testing

@testable import CaseFiles

/// What this version does not know of survives every change.
@Suite struct UnknownKeysTests {
  /// Puts `"eigen<n>": <value>` in every object of a tree.
  private static func marked(_ tree: JSONTree, _ count: inout Int) -> JSONTree {
    switch tree {
    case .scalar: return tree
    case .list(let elements): return .list(elements.map { marked($0, &count) })
    case .object(var members):
      for index in members.indices { members[index].value = marked(members[index].value, &count) }
      count += 1
      let name = Array("eigen\(count)".utf8)
      let key = JSONTree.Key(name: name, written: JSONTree.quoted(name))
      let values = [#"{"a":[1.0,-0e2]}"#, #""\u00e9""#, "null", "1e400"]
      let value = (try? JSONTree.parse(Array(values[count % values.count].utf8))) ?? .null
      members.insert(JSONTree.Member(key: key, value: value), at: count % (members.count + 1))
      return .object(members)
    }
  }

  private static func marks(of text: String) -> Set<String> {
    Set(text.split(separator: "\"").filter { $0.hasPrefix("eigen") }.map(String.init))
  }

  @Test func everyKindOfChangeLeavesThemWhereTheyAre() throws {
    let open = sampleCase.replacing(#""closed": { "on": "2030-01-01", "successor": "GM0050" },"#, by: "")
    var count = 0
    let tree = UnknownKeysTests.marked(try JSONTree.parse(Array(open.utf8)), &count)
    let text = String(decoding: tree.fileBytes, as: UTF8.self)
    let store = try ArchiveFixture(["cases/gm0034.json": text])
    let all = UnknownKeysTests.marks(of: text)
    #expect(all.count == count && count > 50)
    let deadline = Deadline(phrase: "voor mei", wording: .before(Day(2024, 5, 1)), basis: .agreed)
    var entry = LadderEntry(step: .up, place: Trede(4).map { .on($0) } ?? .off, from: Day(2024, 4, 1))
    entry.reason = "niet gehaald"
    let changes: [CaseChange] = [
      .handler("ZZ"), .note("nieuw"), .count(162), .move(entry),
      .receive(item: "a1", Receipt(on: Day(2024, 4, 1))), .remind(item: "a1", Reminder(on: Day(2024, 4, 1))),
      .reschedule(
        item: "a1", Schedule.Change(kind: .extended, on: Day(2024, 4, 1), deadline: deadline, reason: "x")),
      .carry(HalfYear(2024, .first), Statement(persons: 3)),
      .notify(HalfYear(2023, .second), TargetNotice(persons: 9, from: Day(2024, 1, 1))),
      .population(Case.Population(on: Day(2024, 1, 1), persons: 5)),
      .amv(HalfYear(2023, .second), AmvTarget(persons: 12)),
      .finish(item: "x2", on: Day(2024, 4, 1)),
    ]
    var accepted = 0
    for change in changes {
      do throws(SaveFailure) {
        _ = try store.archive.save(store.step([change]))
        accepted += 1
      } catch {
        guard case .violation = error else { throw error }
      }
      #expect(UnknownKeysTests.marks(of: store.text() ?? "") == all, "\(change)")
    }
    #expect(accepted > 7)
    while (try? store.archive.undo(nil, store.stamp())) != nil {}
    #expect(store.text() == text)
  }
}
