import Glibc

/// Files of the package, read for tests that hold documents against sources.
enum TextFiles {
  /// The folder of the package, three above this file's own.
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The paths of all Swift files under a folder.
  static func swiftFiles(under folder: String) -> [String] {
    guard let directory = opendir(folder) else { return folder.hasSuffix(".swift") ? [folder] : [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().flatMap { swiftFiles(under: "\(folder)/\($0)") }
  }
}
