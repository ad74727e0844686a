extension String {
  /// A piece so many times, such as a gap or a ruler.
  ///
  /// Written in one go: the standard library adds the pieces one by one, and a screen has dozens of gaps.
  package init(_ piece: StaticString, times: Int) {
    let length = piece.utf8CodeUnitCount
    let total = length * Swift.max(0, times)
    self.init(unsafeUninitializedCapacity: total) { room in
      for offset in 0..<length {
        for place in stride(from: offset, to: total, by: length) { room[place] = piece.utf8Start[offset] }
      }
      return total
    }
  }
}
