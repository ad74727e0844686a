import CNcurses
import Display

/// Text that is printed on a terminal, line by line.
package enum LocaleText {
  /// What can be shown in the locale of the user.
  package static let repertoire = Repertoire.of(codeSet: String(cString: locale_choose()))
}
