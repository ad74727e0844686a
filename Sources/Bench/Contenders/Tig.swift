/// tig over a git repository of as many commits as there are cases.
enum Tig {
  /// The list of commits as it opens, that same list as a view of its own, and a commit.
  static func prepare(_ store: Store, variables: [String]) throws -> (screen: Screen, views: [View]) {
    let list = try screen(store, variables: variables)
    // The references first: from there the list of commits is made by a key.
    let references = Screen(
      name: list.name, program: list.program.map { Program($0.path, $0.arguments.dropLast() + ["refs"]) },
      absence: list.absence, rows: store.rows, quit: [UInt8(ascii: "Q")])
    let commits = View(
      name: "tig commits", screen: references, key: [UInt8(ascii: "m")],
      isThere: { store.rows(in: $0) > 1 }, span: View.span(store.cases.count))
    var opening = list
    opening.quit = [UInt8(ascii: "Q")]
    // The arrows go on through the commits, and the commit below changes with them.
    let commit = View(
      name: "tig commit", screen: opening, key: Key.enter, isThere: { $0.contains("Author") },
      span: View.span(store.cases.count))
    return (list, [commits, commit])
  }

  private static func screen(_ store: Store, variables: [String]) throws -> Screen {
    guard let tig = Surroundings.find("tig"), let git = Surroundings.find("git") else {
      return Screen(name: "tig", program: nil, rows: store.rows)
    }
    let repository = store.folder + "-repository"
    let history = store.folder + ".history"
    try Files.write(stream(store.cases), to: history)
    let script =
      #""$0" init --quiet "$1" && "$0" -C "$1" symbolic-ref HEAD refs/heads/main"#
      + #" && "$0" -C "$1" fast-import --quiet < "$2""#
    let made = try Capture(
      Program("/bin/sh", ["-c", script, git, repository, history]), variables: variables)
    guard made.exitCode == 0 else {
      return Screen(name: "tig", program: nil, absence: .refusesData, rows: store.rows)
    }
    return Screen(name: "tig", program: Program(tig, ["-C", repository, "main"]), rows: store.rows)
  }

  /// What `git fast-import` reads: a commit a case, without files.
  private static func stream(_ cases: [CaseOutline]) -> String {
    var stream = ""
    for outline in cases {
      let message = outline.line
      let second = 1_600_000_000 + outline.number * 3_600
      stream += """
        commit refs/heads/main
        committer Provincie Voorbeeld <ibt@example.org> \(second) +0000
        data \(message.utf8.count)
        \(message)

        """
    }
    return stream
  }
}
