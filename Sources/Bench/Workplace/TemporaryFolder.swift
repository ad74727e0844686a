import Glibc

/// The one folder in which the benchmark writes: stores, floors, the homes of the measured programs.
struct TemporaryFolder {
  let path: String

  /// Makes it under `TMPDIR`, else under `/tmp`.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array(((parent.isEmpty ? "/tmp" : parent) + "/trede-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure.system("temporary folder", exitCode: Failure.writing)
    }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  func remove() { Files.removeFolder(path) }
}
