extension Array {
  /// Looks at every element where it stands. A plain loop copies each, and the values of a case are large.
  @inline(__always)
  package func forEachInPlace(_ body: (borrowing Element) -> Void) {
    let elements = span
    for place in elements.indices { body(elements[place]) }
  }
}
