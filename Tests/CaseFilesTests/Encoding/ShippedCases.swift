import CaseFiles
import Glibc
import Supervision

/// The case files that come with the program.
enum ShippedCases {
  static let data = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Data"

  static let paths: [String] = ["Flevoland", "Example"].flatMap { store in
    let names = (try? Folder(path: "\(data)/\(store)/cases").names(endingIn: ".json")) ?? []
    return names.map { "\(store)/cases/\($0)" }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    let parts = path.split(separator: "/")
    var text = PaddedBytes(capacity: 0)
    let folder = try Folder(path: "\(data)/\(parts.dropLast().joined(separator: "/"))")
    _ = try folder.read(String(parts.last ?? ""), into: &text)
    return text.withBytes { Array($0) }
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func reference() throws -> ReferenceBook {
    try FolderStore(path: "\(data)/Example", shared: .builtIn).startReading().reference
  }
}
