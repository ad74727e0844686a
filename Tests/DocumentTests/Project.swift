import Glibc

/// The files of the project, as documents and tests name them: with their path from its top.
enum Project {
  /// The top of the project, two above the folder of this file.
  static let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// `nil` where there is no such file, or one that is not UTF-8.
  static func text(_ path: String) -> String? {
    guard let file = fopen("\(folder)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// What is in a folder, by name; `nil` for a file and for what is not there.
  static func names(in path: String) -> [String]? {
    guard let stream = opendir("\(folder)/\(path)") else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The paths of all files under a folder, or the path itself where it is a file.
  static func files(under path: String, endingIn suffix: String = "") -> [String] {
    guard let names = names(in: path) else { return path.hasSuffix(suffix) ? [path] : [] }
    return names.flatMap { files(under: "\(path)/\($0)", endingIn: suffix) }
  }

  static func exists(_ path: String) -> Bool { access("\(folder)/\(path)", F_OK) == 0 }

  /// The README and the pages in `Docs`.
  static var documents: [String] {
    ["README.md"] + files(under: "Docs", endingIn: ".md")
  }
}
