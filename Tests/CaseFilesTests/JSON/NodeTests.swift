import CaseFiles
import Testing

@Suite("A reader asks a parsed text for what it needs")
struct NodeTests {
  @Test("for a key, in any order, also one written with an escape")
  func keys() throws {
    let text = #"{"one": 1, "two": {"three": [3]}, "f\u006fur": "4", "a key longer than eight": true}"#
    try reading(text) { root in
      var keys = JSONKeys(of: root)
      #expect(keys.value("one")?.whole == 1)
      #expect(keys.value("four")?.text == "4")
      #expect(keys.value("two")?["three"]?.kind == .list)
      #expect(keys.value("none")?.kind == nil)
      #expect(keys.value("a key longer than eight")?.kind == .yes)
      #expect(keys.value("a key longer than nine!")?.kind == nil)
      #expect(keys.value("one")?.whole == 1)
      #expect(root["two"]?["one"]?.kind == nil)
      #expect(root["one"]?["one"]?.kind == nil)
    }
  }

  @Test("for the elements of a list and the members of an object, over whatever they hold")
  func walks() throws {
    try reading(#"[1, [2, [3]], {"a": {"b": 4}, "c": 5}, 6]"#) { root in
      #expect(root.elements.map(\.kind) == [.number, .list, .object, .number])
      let object = Array(root.elements)[2]
      #expect(object.members.map { $0.key.text } == ["a", "c"])
      #expect(object.members.map { $0.value.kind } == [.object, .number])
      #expect(object.elements.map(\.kind) == [])
      #expect(root.members.map { $0.key.text } == [])
    }
    try reading("[]") { #expect($0.elements.map(\.kind) == []) }
  }

  @Test(
    "for a text",
    arguments: [
      (#""""#, ""), (#""Almere""#, "Almere"), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
      (#""\u0041\u00e9\u20AC\ud83d\uDE00.""#, "Aé€😀."), (#""\u0000""#, "\u{0}"),
      (#""S\u00fadwest-Fryslân""#, "Súdwest-Fryslân"),
    ])
  func text(json: String, expected: String) throws {
    #expect(try reading(json) { $0.text } == expected)
  }

  @Test("for a text that equals a name")
  func isText() throws {
    #expect(try reading(#""COA""#) { $0.isText("COA") } == true)
    #expect(try reading(#""COA!""#) { $0.isText("COA") } == false)
    #expect(try reading(#""C\u004fA""#) { $0.isText("COA") } == true)
    #expect(try reading("1") { $0.isText("1") } == false)
  }

  @Test(
    "for a whole number",
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-17", -17), ("9223372036854775807", .max),
      ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("99999999999999999999999", nil),
      ("1.0", nil), ("1e2", nil), ("\"1\"", nil), ("true", nil),
    ] as [(String, Int?)])
  func whole(json: String, expected: Int?) throws {
    #expect(try reading(json) { $0.whole } == .some(expected))
  }

  @Test(
    "for the parts of a date",
    arguments: [
      (#""2024-04-01""#, [2024, 4, 1]), (#""0000-99-00""#, [0, 99, 0]), (#""2024-4-1""#, nil),
      (#""2024/04/01""#, nil),
      (#""2024-04-0x""#, nil), (#""2024-04-011""#, nil), (#""-024-04-01""#, nil), ("20240401", nil),
    ] as [(String, [Int]?)])
  func date(json: String, expected: [Int]?) throws {
    let parts = try reading(json) { node in node.date.map { [$0.year, $0.month, $0.day] } }
    #expect(parts == .some(expected))
  }

  @Test("for its place and its bytes")
  func place() throws {
    try reading(#"{"a": [10, "b\n"]}"#) { root in
      let list = root["a"]
      #expect(list?.offset == 6)
      #expect(list?.elements.map(\.offset) == [7, 11])
      #expect(list?.elements.map { String(decoding: $0.bytes, as: UTF8.self) } == ["10", #""b\n""#])
      #expect(list.map { String(decoding: $0.bytes, as: UTF8.self) } == #"[10, "b\n"]"#)
    }
  }

  @Test("and a tape serves one file after another")
  func reuse() throws {
    var tape = JSONTape(capacity: 0)
    #expect(tape.withRoot { $0.kind } == nil)
    for text in ["[1]", String(repeating: " ", count: 5000) + "[1, 2]", "{\"a\": 1}"] {
      #expect(fault(of: Array(text.utf8), on: &tape) == nil)
    }
    #expect(tape.withRoot { $0["a"]?.whole } == 1)
    #expect(fault(of: Array("[".utf8), on: &tape) != nil)
    #expect(tape.withRoot { $0.kind } == nil, "what was parsed before a fault is gone")
  }
}
