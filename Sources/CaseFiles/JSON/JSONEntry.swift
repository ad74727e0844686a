/// One key or value of a parsed file: sixteen bytes on the tape.
///
/// Entries follow each other in the order of the file. `next` leaps over a whole object or list, so passing
/// over a value that nobody asked for costs one step, however large it is.
struct JSONEntry: BitwiseCopyable {
  /// Where the value starts, in bytes from the start of the file; of a text, after its opening quote.
  var start: UInt32
  /// Where it ends; of a text, at its closing quote.
  var end: UInt32
  /// How many entries further the one after this value and all it holds is. A key needs no such number, since
  /// its value is the next entry; it keeps its digest here.
  var next: UInt32
  var kind: Kind
  var trait: Trait
  /// Of an object, one bit for each of its keys (`KeyDigest.narrow`): most keys that it lacks are known to be
  /// lacking by a glance at these.
  var keys: UInt16 = 0

  enum Kind: UInt8, BitwiseCopyable {
    case object, list, key, text, number, yes, no, null
    /// Stands before all others, so that the first entry can be found from any.
    case start
  }

  /// What a reader has to know of a value beyond its kind.
  enum Trait: UInt8, BitwiseCopyable {
    case plain
    /// A text or key with `\` in it: its bytes are not its characters.
    case escaped
    /// A number with a fraction or an exponent.
    case notWhole
    /// An object whose keys are only compared when it closes, because it has many or an escaped one.
    case unchecked
  }

  @inline(__always)
  init(_ kind: Kind, start: UInt32, end: UInt32, next: UInt32, trait: Trait = .plain) {
    self.start = start
    self.end = end
    self.next = next
    self.kind = kind
    self.trait = trait
  }
}
