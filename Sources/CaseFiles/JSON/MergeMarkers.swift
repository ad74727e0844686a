/// The lines that git leaves in a file when two branches changed the same place.
///
/// No accepted text has such a line: outside texts `<`, `=`, `>` and `|` have no place in JSON, and inside them
/// a line cannot end.
enum MergeMarkers {
  private static let length = 7

  /// The offset of the first line that is a marker.
  static func first(in bytes: UnsafeRawBufferPointer) -> Int? {
    var lineStart = 0
    while lineStart < bytes.count {
      if isMarker(bytes, at: lineStart) { return lineStart }
      guard let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) else { return nil }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private static func isMarker(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let sign = bytes[place]
    guard sign == 0x3C || sign == 0x3D || sign == 0x3E || sign == 0x7C else { return false }
    let end = place + length
    guard end <= bytes.count, bytes[place..<end].allSatisfy({ $0 == sign }) else { return false }
    // A marker is followed by a space and a name; the one between the two sides by nothing.
    return end == bytes.count ? sign == 0x3D : [0x20, 0x0A, 0x0D].contains(bytes[end])
  }
}
