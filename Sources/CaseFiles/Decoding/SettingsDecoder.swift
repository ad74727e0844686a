internal import Supervision

/// Turns `trede.json` into the settings of a store.
enum SettingsDecoder {
  static func decode(_ root: JSONNode) throws(JSONFault) -> StoreSettings {
    var fields = try Fields(root)
    try fields.checkFormat()
    var settings = StoreSettings(name: try fields.text("name"))
    settings.province = try fields.text(ifAny: "province")
    settings.provinceCode = try fields.text(ifAny: "provinceCode")
    settings.practice = try fields.flag(ifAny: "practice") ?? false
    let day = try fields.day(ifAny: "practiceDay")
    settings.practiceDay = settings.practice ? day : nil
    if let warning = fields.node(ifAny: "warning") { settings.warning = try warningTimes(warning) }
    if let days = try fields.whole(ifAny: "figuresExpectedAfter", in: Limits.days) {
      settings.figuresExpectedAfter = days
    }
    settings.backPlanning.tasks = try fields.list("backPlanning", task)
    settings.councilDays = try fields.list("councilDays") { node throws(JSONFault) in try node.readDay() }
      .sorted()
    settings.recesses = try fields.list("recesses", recess)
    return settings
  }

  /// Days in general and by kind of item. A kind that this version does not know is left alone.
  private static func warningTimes(_ node: JSONNode) throws(JSONFault) -> WarningTimes {
    var fields = try Fields(node)
    var times = WarningTimes()
    if let general = try fields.whole(ifAny: "general", in: Limits.days) { times.general = general }
    for (key, value) in node.members where value.kind != .null {
      guard let kind = kinds.value(of: key) else { continue }
      times.byKind[kind] = try value.readWhole(in: Limits.days)
    }
    return times
  }

  /// One task before or after a day of GS; exactly one of the two is said.
  private static func task(_ node: JSONNode) throws(JSONFault) -> BackPlanning.Task {
    var fields = try Fields(node)
    let title = try fields.text("title")
    let before = try fields.whole(ifAny: "daysBefore", in: Limits.days)
    let after = try fields.whole(ifAny: "daysAfter", in: Limits.days)
    switch (before, after) {
    case (let days?, nil): return BackPlanning.Task(title: title, days: -days)
    case (nil, let days?): return BackPlanning.Task(title: title, days: days)
    default: throw node.missing("daysBefore")
    }
  }

  private static func recess(_ node: JSONNode) throws(JSONFault) -> Recess {
    var fields = try Fields(node)
    let title = try fields.text("title")
    let window = try fields.node("window").readWindow()
    return Recess(title: title, firstDay: window.lowerBound, lastDay: window.upperBound)
  }

  private static let kinds = WordTable<ItemKind>()
}
