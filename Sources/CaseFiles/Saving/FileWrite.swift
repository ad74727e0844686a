internal import Supervision

/// One file of a step: its text on the disk now and as it is to be; `nil` where there is no file.
struct FileWrite {
  /// More files than this are not held in memory with all that is made of them.
  static let mostAtOnce = 8

  /// The path inside the store.
  var path: String
  var before: FileText?
  var after: FileText?

  /// Keeps only the bytes of both texts.
  func shrink() {
    before?.shrink()
    after?.shrink()
  }

  /// Whether it would leave the file as it is.
  var isIdle: Bool { before?.bytes == after?.bytes }

  /// What is shown of it before it is saved.
  var shown: LoggedFile { FileRecord(path: path, before: before, after: after, isFirst: true).shown }
}

extension FileWrite {
  init(path: String, before: [UInt8]?, after: [UInt8]?) {
    self.init(path: path, before: before.map(FileText.init), after: after.map(FileText.init))
  }
}

/// The names of files while a step is saved.
enum TemporaryName {
  private static let ending = ".trede"

  /// The folders in which files are written.
  static let folders = ["cases", "reference", LogFiles.folder]

  /// `cases/.gm0034.json.<step>.trede` for `cases/gm0034.json`.
  static func of(_ path: String, _ step: StepID) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).\(path[start...]).\(plain(step))\(ending)"
  }

  /// The file and the step of such a name; `nil` for any other name, such as that of an editor's own file.
  static func parts(of name: String) -> (file: String, step: String)? {
    guard name.hasPrefix("."), name.hasSuffix(ending) else { return nil }
    let inner = name.dropFirst().dropLast(ending.count)
    guard let end = (inner.firstRange(of: ".json.") ?? inner.firstRange(of: ".jsonl."))?.upperBound,
      end < inner.endIndex
    else { return nil }
    return (String(inner[..<end].dropLast()), String(inner[end...]))
  }

  /// The step as it may stand in a name.
  static func plain(_ step: StepID) -> String {
    let bytes = step.text.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        byte
      default: UInt8(ascii: "_")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
