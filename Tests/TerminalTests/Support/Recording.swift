import Testing

/// All that a program wrote to its terminal, byte by byte.
struct Recording {
  let bytes: [UInt8]

  func contains(_ text: String) -> Bool { contains(Array(text.utf8)) }

  func contains(_ wanted: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }

  var isPlainASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// The parameters of every sequence that sets the look of text, such as 1 for bold and 31 for red.
  var looks: Set<Int> {
    var looks: Set<Int> = []
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[(escape + 1)...]
      guard rest.first == UInt8(ascii: "[") else { continue }
      let parameters = rest.dropFirst().prefix { (0x30...0x3F).contains($0) }
      let end = parameters.endIndex
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "m") else { continue }
      for part in String(decoding: parameters, as: UTF8.self).split(whereSeparator: { ";:".contains($0) }) {
        if let number = Int(part) { looks.insert(number) }
      }
    }
    return looks
  }

  /// Whether any sequence sets a colour, or brings back the standard ones.
  var hasColours: Bool {
    looks.contains { (30...49).contains($0) || (90...107).contains($0) }
  }
}

extension Desk {
  /// The whole recording of a program that `startBetweenModes` ran and that has ended.
  func wholeRecording() async throws -> Recording {
    try await eventually("the recording is whole") { Files.text(recording)?.contains("over met ") == true }
    return Recording(bytes: Files.bytes(recording) ?? [])
  }
}
