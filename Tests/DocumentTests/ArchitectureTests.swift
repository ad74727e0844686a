import Testing

@Suite("Docs/Architecture.md")
struct ArchitectureTests {
  /// The rows of the layer table: the module, and what the last column says it imports.
  private static func table() throws -> [(module: String, imports: Set<String>)] {
    let page = try #require(Project.text("Docs/Architecture.md"))
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }
    return try rows.map { row in
      let cells = row.split(separator: "|").map(\.trimmed)
      try #require(cells.count == 4, "\(row)")
      let imports = cells[3] == "–" ? [] : cells[3].split(separator: ",").map(\.trimmed)
      return (cells[1].filter { $0 != "`" }, Set(imports))
    }
  }

  @Test("Its table names every module, and exactly what each imports")
  func table() throws {
    let rows = try ArchitectureTests.table()
    let modules = try #require(Project.names(in: "Sources"))
    #expect(rows.map(\.module).sorted() == modules)
    for row in rows { #expect(Imports.modules(of: row.module) == row.imports, "\(row.module)") }
  }

  @Test("There is no circle of imports")
  func noCircle() throws {
    var left = Dictionary(uniqueKeysWithValues: try ArchitectureTests.table().map { ($0.module, $0.imports) })
    while !left.isEmpty {
      let free = left.filter { $0.value.allSatisfy { left[$0] == nil } }.keys
      guard !free.isEmpty else {
        Issue.record("a circle among \(left.keys.sorted())")
        return
      }
      for module in free { left[module] = nil }
    }
  }
}

extension Substring {
  /// Without the spaces at both ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
  }
}
