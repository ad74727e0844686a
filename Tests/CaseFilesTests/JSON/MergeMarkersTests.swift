import CaseFiles
import Supervision
import Testing

@Suite("A merge that git could not finish is named as such, at its first marker")
struct MergeMarkersTests {
  @Test(
    "whichever marker comes first",
    arguments: [
      ("{\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> other\n}\n", 2),
      ("{\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> other\n}\n", 11),
      ("{\n  \"a\": 1\n>>>>>>> other\n}\n", 11),
      ("{\n  \"a\": 1,\n  \"a\": 2\n||||||| base\n}\n", 21),
      ("{}\r\n=======\r\n{}\r\n", 4),
      ("<<<<<<< HEAD", 0),
    ])
  func found(text: String, offset: Int) {
    #expect(fault(of: text) == JSONFault(offset: offset, fault: .mergeMarkers))
  }

  @Test("but not inside a text, in the middle of a line or with another length")
  func notAMarker() {
    #expect(fault(of: "[\"<<<<<<< HEAD\", \"=======\"]") == nil)
    #expect(fault(of: "[1, <<<<<<< HEAD\n]") == JSONFault(offset: 4, fault: .unexpected("<")))
    #expect(fault(of: "[\n========\n]") == JSONFault(offset: 2, fault: .unexpected("=")))
    #expect(fault(of: "[\n<<<<<<<\n]") == JSONFault(offset: 2, fault: .mergeMarkers))
  }
}
