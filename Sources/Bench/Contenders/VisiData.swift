/// VisiData on a table of a row a case.
enum VisiData {
  /// The table as it opens, its municipalities counted in a table of their own, and one row of it.
  static func prepare(_ store: Store) throws -> (screen: Screen, views: [View]) {
    let table = store.folder + "-table.csv"
    let settings = store.folder + "-visidata.py"
    try Files.write(text(store.cases), to: table)
    try Files.write(VisiData.settings, to: settings)
    let program = Surroundings.find("vd").map { Program($0, ["--config", settings, table]) }
    let screen = Screen(name: "VisiData", program: program, rows: store.rows, quit: Array("gq".utf8))
    let counted = View(
      name: "VisiData table", screen: screen, key: [UInt8(ascii: "F")],
      isThere: { $0.contains("percent") }, span: View.span(store.cases.count))
    let row = View(
      name: "VisiData row", screen: screen, key: Key.enter, isThere: { $0.contains("value") }, span: 4)
    return (screen, [counted, row])
  }

  /// Without the box of hints over the rows, and without asking a site for a message. Older ones know neither.
  private static let settings = """
    for name, value in (("disp_sidebar", False), ("motd_url", "")):
        try:
            options[name] = value
        except Exception:
            pass

    """

  private static func text(_ cases: [CaseOutline]) -> String {
    var text = "gemeente,trede,wat,wanneer,uiterste dag\n"
    for outline in cases {
      let open = outline.firstOpen
      text += "\(outline.municipality),\(outline.trede),\(open.title),\(open.phrase),\(open.lastDay)\n"
    }
    return text
  }
}
