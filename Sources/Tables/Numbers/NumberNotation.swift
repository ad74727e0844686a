/// How numbers are written in the texts of a file.
package enum NumberNotation: Hashable, Sendable {
  /// A point between thousands and a comma before decimals. A text with semicolons is written so, since its
  /// comma is taken; so is one in which any number shows a decimal comma.
  case dutch
  /// Nothing says so: in `1.234` the point may stand for either.
  case unknown
}
