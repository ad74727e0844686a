/// What a piece of text is for; the palette of the terminal decides how that looks.
///
/// Urgency (`late`, `soon`) and judgement (`judgedRed` …) are different roles, so that red never has two
/// meanings on one line. Every role also has a word or a sign on the screen: colour only adds.
package enum Role: UInt8, CaseIterable, Sendable {
  case plain
  /// A delivery, meeting or action that is late: `!!` and its days.
  case late
  /// Something within its warning time: `!` and its days.
  case soon
  /// A figure that is still to be measured: `~`.
  case measure
  case done
  /// "wij": the move is the province's own.
  case ours
  case judgedRed
  case judgedAmber
  case judgedGreen
  case judgedWhite
  case heading
  /// The selected row; the real cursor sits on it.
  case selection
  /// Explanations and rulers, never a date.
  case quiet
  /// The label INTERN or OEFENBESTAND.
  case `internal`
  /// A key in the footer or in the help.
  case key
  /// A caution or a fault that the user should read.
  case alert
}
