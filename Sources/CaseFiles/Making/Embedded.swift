import ReferenceData

/// The files that are built into the program.
package enum Embedded {
  package struct File: Sendable {
    /// The path inside its folder: `cases/gm9001.json`.
    package let path: String
    package let bytes: [UInt8]
  }

  /// `Data/Reference`: what is the same for every store.
  package static var reference: [File] { files(reference_file_count(), reference_file) }

  /// `Data/Example`: the practice province.
  package static var example: [File] { files(example_file_count(), example_file) }

  private static func files(_ count: Int, _ file: (Int) -> embedded_file) -> [File] {
    (0..<count).map { index in
      let file = file(index)
      return File(
        path: String(cString: file.path),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}

extension SharedReference {
  /// The reference files that are built into the program.
  package static var builtIn: SharedReference {
    let files = Dictionary(uniqueKeysWithValues: Embedded.reference.map { ($0.path, $0.bytes) })
    return SharedReference(
      holidays: files["holidays.json"] ?? [], municipalities: files["municipalities.json"] ?? [],
      policies: files["policies.json"] ?? [])
  }
}
