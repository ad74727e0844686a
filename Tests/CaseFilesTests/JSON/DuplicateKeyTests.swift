import CaseFiles
import Supervision
import Testing

@Suite("A key that an object has twice is refused at the second one")
struct DuplicateKeyTests {
  @Test(
    "with the path of the key",
    arguments: [
      (#"{"a":1,"a":2}"#, 7, "a"),
      (#"{"a":1,"b":2,"c":3,"a":2}"#, 19, "a"),
      (#"{"x":[1,{"name":1,"name":2}]}"#, 18, "x[1].name"),
      (#"{"a":1,"\u0061":2}"#, 7, "a"),
      (#"{"\u0061":1,"a":2}"#, 12, "a"),
      (#"{"":1,"":2}"#, 6, ""),
      (
        #"{"a long key, equal at its start":1,"a long key, equal at its start":2}"#, 36,
        "a long key, equal at its start"
      ),
    ])
  func refused(text: String, offset: Int, key: String) {
    #expect(fault(of: text) == JSONFault(offset: offset, fault: .duplicateKey(key)))
  }

  @Test(
    "but not keys that only look alike",
    arguments: [
      #"{"a":1,"A":2}"#, #"{"longkeyone":1,"longkeytwo":2}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#,
      "{\"é\":1,\"e\u{301}\":2}", #"{"a":{"b":1},"b":2}"#,
    ])
  func accepted(text: String) {
    #expect(fault(of: text) == nil)
  }

  @Test("among 100,000 keys, found without comparing each with each", .timeLimit(.minutes(1)))
  func many() {
    let keys = (0..<100_000).map { "\"key\($0)\":0" }
    #expect(fault(of: "{" + keys.joined(separator: ",") + "}") == nil)
    let doubled = "{" + keys.joined(separator: ",") + ",\"key7\":1,\"key5\":2}"
    #expect(fault(of: doubled)?.fault == .duplicateKey("key7"))
    let alike = (0..<100_000).map { "\"\(String(repeating: "k", count: 8))\(100_000 + $0)\":0" }
    #expect(fault(of: "{" + alike.joined(separator: ",") + "}") == nil)
  }

  @Test("among every number of keys around the border of the two ways of looking")
  func border() {
    for count in 1...40 {
      let keys = (0..<count).map { "\"k\($0)\":{\"k0\":[{}]}" }.joined(separator: ",")
      #expect(fault(of: "{\(keys)}") == nil)
      for repeated in 0..<count {
        #expect(fault(of: "{\(keys),\"k\(repeated)\":0}")?.fault == .duplicateKey("k\(repeated)"))
      }
    }
  }
}
