import Glibc

/// What the figures mean, printed with them so that a copied table still says it.
enum Explanation {
  static let text = """
    × floor: median of the ratios to the C program on top of each group, which ran in the same rounds.
    the list of the day: from fork to the end, output to nowhere; peak memory as wait4 gives it.
    first useful screen: from starting the program in a terminal of 80 × 24 to the byte with which the last row
      (a name of a case; trede: and its tab or heading) was there, of those there at the first silence of \(ScreenProgram.quietAfterStart) ms.
    key to screen: from sending ↓ or ↑ to the last byte before a silence of \(ScreenProgram.quietAfterKey) ms, all programs
      open side by side, each key to each in turns; bytes a key; peak memory of the process alone.
    a view first drawn: from sending its key to the last byte before a silence of \(ScreenProgram.quietAfterStart) ms, in a program
      that was just started and had read everything; its bytes. The C list goes to its other end.
    a key in a view: as key to screen, with each view in a program of its own; → and ← by day in a calendar.
    a change saved: from the call that saves one more note in a case to its return, as told by a program of the
      engine alone; then the step is in the log and the file in its place, both flushed. The floor writes as many
      bytes beside the case, flushes, renames, flushes the folder: one file, no log, no lock.
    counts for all imported: from fork to the end, a table of all municipalities read and every case saved as one step.
      The floor replaces as many files of the same length, each flushed, and the folder once: no table, log or lock.
    a site published: trede publish of so many municipalities with \(HistoryFile.halfYearCount) half-years each, over an earlier
      one; the floor copies the files of that site, each flushed and renamed.
    The page cache is warm. calcurse, taskwarrior and remind hold an entry a deadline (six a case), tig a commit,
      VisiData a row and the C list a line a case; their data is about a twentieth of what trede reads.
    """

  /// The machine, and how busy it is with other things.
  static var machine: String {
    var load = [0.0]
    let isKnown = getloadavg(&load, 1) == 1
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(cores) cores, load \(isKnown ? Figures.decimal(load[0], 2) : "unknown")"
  }
}
