import CaseFiles
import Supervision

/// A store on the real disk with files of a test.
struct StoreFixture {
  let place: TemporaryFolder

  /// - Parameter files: paths inside the store and their texts.
  init(_ files: [String: String] = [:]) throws {
    place = try TemporaryFolder()
    for folder in ["cases", "reference"] { try place.makeFolder(folder) }
    for (path, text) in files { try place.write(text, to: path) }
  }

  var store: FolderStore { FolderStore(path: place.path, shared: .sample) }

  func contents() throws -> StoreContents { try store.read() }
}

/// Reads one text as `cases/gm0034.json`.
func reading(case text: String) throws -> StoredCase {
  let contents = try StoreFixture(["cases/gm0034.json": text]).contents()
  if let file = contents.unreadable.first { return .unreadable(file) }
  return .readable(contents.cases[0])
}

/// The case in a text that must be accepted.
func accepted(_ text: String) throws -> Case {
  switch try reading(case: text) {
  case .readable(let content): return content
  case .unreadable(let file): throw file
  }
}

extension SharedReference {
  /// Shared data small enough to see through.
  static let sample = SharedReference(
    holidays: Array(
      #"{"format":1,"years":[{"year":2024,"holidays":[{"date":"2024-04-01","name":"tweede paasdag"}],"#.utf8)
      + Array(#""equated":[{"date":"2024-05-10","name":"vrijdag na Hemelvaart"}],"source":"KB"}]}"#.utf8),
    municipalities: Array(
      #"{"format":1,"municipalities":[{"code":"GM0034","name":"Almere","aliases":["almere stad"]}]}"#.utf8),
    policies: Array(
      #"{"format":1,"policies":[{"number":"CVDR1","title":"Beleid","province":"PV24","from":"2021-01-01","#
        .utf8)
      + Array(
        #""source":"s"}],"scales":[{"domain":"huisvesting-vergunninghouders","from":"2019-01-01","#.utf8)
      + Array(
        #""steps":[{"word":"adequaat","colour":"groen"},{"word":"niet adequaat","colour":"rood"}],"#.utf8)
      + Array(#""source":"s"}]}"#.utf8))
}
