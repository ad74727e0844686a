/// How a term stands on a day when nothing has been done yet.
struct TermStanding {
  var standing: Standing
  var days: Int?

  /// A window warns from its warning time before its first day, is `today` on its last day and late after it.
  ///
  /// - Parameter warning: days before the last day, or before the first day of a window.
  init(_ term: Term, on today: Day, warning: Int) {
    guard let last = term.lastDay else {
      standing = .undated
      return
    }
    let opening = term.firstDay ?? last
    if today > last {
      standing = .late
      days = last.days(to: today)
    } else if today == last {
      standing = .today
      days = 0
    } else {
      standing = today.days(to: opening) <= warning ? .soon : .later
      days = today.days(to: today < opening ? opening : last)
    }
  }
}
