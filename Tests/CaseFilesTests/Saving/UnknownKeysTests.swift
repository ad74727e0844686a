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

  /// The part of a tree at a place of keys and ids.
  private static func part(_ path: ArraySlice<String>, of tree: JSONTree) -> JSONTree? {
    guard let step = path.first else { return tree }
    switch tree {
    case .scalar: return nil
    case .object(let members):
      return members.first { $0.key.text == step }.flatMap { part(path.dropFirst(), of: $0.value) }
    case .list(let elements):
      let name = JSONTree.text(step)
      return elements.first { $0["id"] == name || $0["period"] == name }.flatMap {
        part(path.dropFirst(), of: $0)
      }
    }
  }

  /// The sample case, laid out, with a key of its own in every object; open, but for a change that opens it.
  private static func sample(isClosed: Bool = false) throws -> JSONTree {
    let closing = #""closed": { "on": "2030-01-01", "successor": "GM0050" },"#
    let open = sampleCase.replacing(
      #""step": "recorded", "trede": 3"#, by: #""step": "recorded", "trede": 5"#
    )
    .replacing(closing, by: isClosed ? closing : "")
    .replacing(
      #""id": "besluit", "title": "Besluit" }"#,
      by: #""id": "besluit", "title": "Besluit" }, {"id":"los","title":"Los"}"#
    )
    .replacing(
      #""held": "2024-04-18", "cancelled": "2024-04-17","#, by: #""held": "2024-03-18","#)
    var count = 0
    let tree = marked(try JSONTree.parse(Array(open.utf8)), &count)
    #expect(count > 50)
    return tree
  }

  @Test func everyKindOfChangeHasARow() {
    let kinds = Set(UnknownKeysRow.all.map(\.kind))
    for kind in UnknownKeysRow.Kind.allCases { #expect(kinds.contains(kind), "\(kind)") }
  }

  @Test(arguments: UnknownKeysRow.all.indices) func aChangeLeavesThemWhereTheyAre(_ index: Int) throws {
    let row = UnknownKeysRow.all[index]
    let tree = try UnknownKeysTests.sample(isClosed: row.kind == .reopenCase)
    let text = String(decoding: tree.fileBytes, as: UTF8.self)
    let store = try ArchiveFixture(["cases/gm0034.json": text])
    var expected = UnknownKeysTests.marks(of: text)
    if !row.gone.isEmpty {
      let gone = try #require(UnknownKeysTests.part(row.gone[...], of: tree), "\(row.gone)")
      expected.subtract(UnknownKeysTests.marks(of: gone.compactText))
    }
    let entry = try store.archive.save(store.step([row.change]))
    #expect(entry.files.count == 1, "it changes something")
    let after = store.text() ?? ""
    #expect(UnknownKeysTests.marks(of: after) == expected, "\(row.change)")
    _ = try store.archive.undo(nil, store.stamp())
    #expect(store.text() == text)
    _ = try store.archive.redo(store.stamp())
    #expect(store.text() == after)
  }
}
