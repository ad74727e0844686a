import Supervision
import Testing

@testable import CaseFiles

/// What is written is what is read.
@Suite struct CaseEncodingTests {
  @Test func fiveHundredMadeUpCasesComeBackAsTheyWere() throws {
    let reference = try StoreFixture().contents().reference
    let reader = CaseFileReader(reference: reference)
    for seed in 0..<500 {
      let subject = RandomCase.make(seed: seed)
      let bytes = CaseEncoder.encode(subject).fileBytes
      let read = try reader.decode(bytes, path: "cases/gm0034.json")
      #expect(read == subject, "seed \(seed)")
      #expect(CaseEncoder.encode(read).fileBytes == bytes, "seed \(seed)")
      #expect(try JSONTree.parse(bytes).fileBytes == bytes, "seed \(seed)")
    }
  }

  @Test func everyKeyOfTheFormatIsWritten() throws {
    let subject = try accepted(sampleCase)
    #expect(try accepted(String(decoding: CaseEncoder.encode(subject).fileBytes, as: UTF8.self)) == subject)
    // A default that the sample leaves out is all that may come; what only stands elsewhere comes and goes.
    let edits = TreeDifference.edits(
      from: try JSONTree.parse(Array(sampleCase.utf8)), to: CaseEncoder.encode(subject))
    let gone = edits.compactMap { edit in edit.before.map { "\(edit.pathText) \($0.compactText)" } }
    let came = edits.compactMap { edit in edit.after.map { "\(edit.pathText) \($0.compactText)" } }
    #expect(Set(came).subtracting(gone) == [#"halfYears[2023-II].counts[1].reporter "coa""#])
    let empty = ["plans[p1].versions[v1].ending null", "plans[p1].versions[v1].changes []"]
    #expect(Set(gone).subtracting(came) == Set(empty))
  }

  @Test(arguments: ShippedCases.paths) func shippedFilesAreInOurLayout(path: String) throws {
    let bytes = try ShippedCases.bytes(path)
    #expect(try JSONTree.parse(bytes).fileBytes == bytes)
  }

  /// In the order of the format, with nothing but defaults left out.
  @Test(arguments: ShippedCases.paths) func shippedFilesHoldWhatIsWritten(path: String) throws {
    let bytes = try ShippedCases.bytes(path)
    let reader = CaseFileReader(reference: try ShippedCases.reference())
    let subject = try reader.decode(bytes, path: "cases/" + path.split(separator: "/").last!)
    let edits = TreeDifference.edits(from: try JSONTree.parse(bytes), to: CaseEncoder.encode(subject))
    let defaults: Set<String> = ["adoption", "kind", "actor"]
    for edit in edits {
      guard case .key(let key)? = edit.path.last else {
        Issue.record("\(edit.pathText)")
        continue
      }
      #expect(edit.after == nil && defaults.contains(key.text), "\(edit.pathText)")
    }
  }
}
