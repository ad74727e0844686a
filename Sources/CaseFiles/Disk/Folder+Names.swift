import Glibc
package import Supervision

extension Folder {
  /// The names that end in `suffix` and do not start with a dot, in the order of their bytes. A name starting
  /// with a dot is a temporary file of ours or hidden by the user.
  ///
  /// A name that is not UTF-8 is given with its wrong bytes replaced, so it will not be found when it is
  /// opened and shows up as unreadable.
  package func names(endingIn suffix: StaticString) throws(FileFault) -> [String] {
    // A descriptor of its own, since reading a folder moves a place that all users of a descriptor share.
    let descriptor = uninterrupted { openat(self.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    guard let stream = fdopendir(descriptor) else {
      defer { close(descriptor) }
      throw FileFault(errno: errno)
    }
    defer { closedir(stream) }
    var names: [SortableName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileFault(errno: errno) }
        break
      }
      if let name = SortableName(entry, endingIn: suffix) { names.append(name) }
    }
    names.sort()
    return names.map(\.name)
  }
}

/// A name with its first eight bytes as a number, which decides most comparisons in one step.
private struct SortableName: Comparable {
  let name: String
  private let start: UInt64

  init?(_ entry: UnsafeMutablePointer<dirent>, endingIn suffix: StaticString) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let length = strlen(bytes)
    let suffixLength = suffix.utf8CodeUnitCount
    guard length > suffixLength, bytes[0] != 0x2E else { return nil }
    guard memcmp(bytes + (length - suffixLength), suffix.utf8Start, suffixLength) == 0 else { return nil }
    name = String(cString: bytes)
    start = (0..<Swift.min(8, length)).reduce(0) { word, index in
      word | UInt64(UInt8(bitPattern: bytes[index])) << UInt64(56 - 8 * index)
    }
  }

  static func < (left: SortableName, right: SortableName) -> Bool {
    left.start == right.start
      ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : left.start < right.start
  }
}
