import Display
import Testing

@Suite struct FrameTests {
  let size = Size(columns: 10, rows: 3)

  @Test func aFittedFrameHasExactlyItsSize() {
    let rows = [Row("een te lange regel"), Row("kort")]
    let frame = Frame(size: size, rows: rows, cursor: Position(column: 30, row: 9)).fitted()
    #expect(frame.rows.map(\.width) == [10, 10, 10])
    #expect(frame.text == "een te la…\nkort\n")
    #expect(frame.cursor == Position(column: 9, row: 2))
    let more = Frame(size: Size(columns: 2, rows: 1), rows: rows).fitted()
    #expect(more.rows.map(\.text) == ["e…"])
    let nothing = Frame(size: Size(columns: 0, rows: 0), rows: rows, cursor: Position(column: 0, row: 0))
    #expect(nothing.fitted() == Frame(size: Size(columns: 0, rows: 0), rows: []))
  }

  @Test func rolesAreToldByColumn() {
    var row = Row(">")
    row.add("!! 2 dagen", .late)
    row.add("  ")
    row.add("rood", .judgedRed)
    let frame = Frame(size: Size(columns: 20, rows: 2), rows: [Row("gewoon"), row])
    #expect(frame.roles == "01: 1-10 late · 13-16 judgedRed")
    #expect(Frame(size: size, rows: [Row("gewoon")]).roles == "")
  }

  @Test func anOverlayLiesWhereItIsPut() {
    let frame = Frame(size: size, rows: Array(repeating: Row("..........", .quiet), count: 3)).fitted()
    let over = frame.overlaying([Row("ab"), Row("cd")], at: Position(column: 3, row: 1))
    #expect(over.text == "..........\n...ab.....\n...cd.....")
  }

  @Test func anOverlayIsCutAtEveryEdge() {
    let frame = Frame(size: size, rows: [Row("..........")])
    let box = [Row("abcd"), Row("efgh"), Row("ijkl")]
    #expect(frame.overlaying(box, at: Position(column: 8, row: 2)).text == "..........\n\n        ab")
    #expect(frame.overlaying(box, at: Position(column: -2, row: -2)).text == "kl........")
    #expect(frame.overlaying(box, at: Position(column: 10, row: 0)) == frame)
    #expect(frame.overlaying(box, at: Position(column: 0, row: 3)) == frame)
    for column in -6...12 {
      for row in -4...4 {
        let over = frame.fitted().overlaying([Row("日本語")], at: Position(column: column, row: row))
        #expect(over.rows.map(\.width) == [10, 10, 10])
      }
    }
  }
}
