/// How much of a file is read. Beyond it lies no table of municipalities, but a mistake or an attack.
package struct TableLimits: Hashable, Sendable {
  package var fileBytes = 100 << 20
  /// Over all parts of an archive that are read.
  package var unpackedBytes = 512 << 20
  /// How many times its packed size a part may be. Sheets of numbers come to twenty or thirty.
  package var unpackedRatio = 200
  /// Up to here no ratio is looked at: what is small does no harm.
  package var freelyUnpackedBytes = 16 << 20
  package var parts = 10_000
  package var rows = 1_048_576
  package var columns = 16_384
  package var cells = 10_000_000
  package var textBytes = 1 << 20
  package var sharedTextBytes = 64 << 20
  package var depth = 128

  package init() {}

  package static let standard = TableLimits()
}
