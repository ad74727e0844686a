import Display
import Supervision
import Wording

/// The row of a file that cannot be read, in the tables of Gemeenten and Cijfers.
enum UnreadableRow {
  static func row(_ file: UnreadableFile, _ words: Words) -> Row {
    Row(" !! \(words.unreadableRow): \(words.unreadable(file))", .alert)
  }
}
