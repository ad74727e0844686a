internal import Supervision

/// Reads the reference files: holidays, municipalities, policies, domains and judgement scales, and the people of a store.
///
/// The files of a store are read before the shared ones. The first that speaks of a year, code, number or scale
/// is the one that holds.
struct ReferenceDecoder {
  private var years: [Int] = []
  private var holidays: [WorkingCalendar.Holiday] = []
  private var municipalities: [ReferenceBook.Municipality] = []
  private var codes: Set<String> = []
  private var policies: [Policy] = []
  private var scales: [JudgementScale] = []
  private var domains: [Domain] = []
  var people = People()
  var headings: [RememberedHeading] = []

  var book: ReferenceBook {
    var book = ReferenceBook(
      calendar: WorkingCalendar(years: years, holidays: holidays), municipalities: municipalities,
      policies: policies, scales: scales, domains: domains, people: people)
    book.headings = headings
    return book
  }

  mutating func readHolidays(_ root: JSONNode) throws(JSONFault) {
    var fields = try Fields(root)
    try fields.checkFormat()
    for node in try fields.node("years").readList({ node throws(JSONFault) in node }) {
      var fields = try Fields(node)
      let yearNode = try fields.node("year")
      let year = try yearNode.readWhole(in: Limits.years)
      let recognised = try fields.list("holidays") { node throws(JSONFault) in
        try holiday(node, .recognised, in: year)
      }
      let equated = try fields.list("equated") { node throws(JSONFault) in
        try holiday(node, .equated, in: year)
      }
      guard !years.contains(year) else { continue }
      years.append(year)
      holidays += recognised
      holidays += equated
    }
  }

  /// A day of another year than the one it stands under would make that year look complete.
  private func holiday(
    _ node: JSONNode, _ kind: WorkingCalendar.Holiday.Kind, in year: Int
  ) throws(JSONFault) -> WorkingCalendar.Holiday {
    var fields = try Fields(node)
    let date = try fields.node("date")
    let day = try date.readDay()
    guard day.year == year else { throw date.fault { .impossibleDate(key: $0, value: day.iso) } }
    return WorkingCalendar.Holiday(day: day, name: try fields.text("name"), kind: kind)
  }

  mutating func readMunicipalities(_ root: JSONNode) throws(JSONFault) {
    var fields = try Fields(root)
    try fields.checkFormat()
    let read = try fields.node("municipalities").readList { node throws(JSONFault) in
      var fields = try Fields(node)
      let codeNode = try fields.node("code")
      let code = try codeNode.readText()
      guard MunicipalityCode.isWellFormed(code) else {
        throw JSONFault(offset: codeNode.offset, fault: .malformedCode(code))
      }
      let name = try fields.text("name")
      return ReferenceBook.Municipality(
        code: code, name: name,
        aliases: try fields.list("aliases") { node throws(JSONFault) in try node.readText() })
    }
    for municipality in read where codes.insert(municipality.code).inserted {
      municipalities.append(municipality)
    }
  }

  mutating func readPolicies(_ root: JSONNode) throws(JSONFault) {
    var fields = try Fields(root)
    try fields.checkFormat()
    for policy in try fields.list("policies", policy)
    where !policies.contains(where: { $0.number == policy.number }) {
      policies.append(policy)
    }
    for domain in try fields.list("domains", domain)
    where !domains.contains(where: { $0.code == domain.code }) {
      domains.append(domain)
    }
    scales += try fields.list("scales", scale)
  }

  private func policy(_ node: JSONNode) throws(JSONFault) -> Policy {
    var fields = try Fields(node)
    let number = try fields.text("number")
    let title = try fields.text("title")
    let province = try fields.text(ifAny: "province")
    let from = try fields.day("from")
    let until = try fields.day(ifAny: "until")
    let source = try fields.text("source")
    return Policy(number: number, title: title, province: province, from: from, until: until, source: source)
  }

  private func domain(_ node: JSONNode) throws(JSONFault) -> Domain {
    var fields = try Fields(node)
    let code = try fields.text("code")
    let title = try fields.text("title")
    let rhythm = try fields.word("rhythm", Words.rhythm)
    let from = try fields.day(ifAny: "from")
    let until = try fields.day(ifAny: "until")
    return Domain(
      code: code, title: title, rhythm: rhythm, from: from, until: until, source: try fields.text("source"))
  }

  private func scale(_ node: JSONNode) throws(JSONFault) -> JudgementScale {
    var fields = try Fields(node)
    let domain = try fields.text("domain")
    let from = try fields.day("from")
    let until = try fields.day(ifAny: "until")
    let steps = try fields.node("steps").readList { node throws(JSONFault) in try step(node) }
    let hasColours = steps.contains { $0.step.colour != nil }
    for (place, step) in steps where hasColours && step.colour == nil {
      throw place.missing("colour")
    }
    return JudgementScale(
      domain: domain, from: from, until: until, steps: steps.map(\.step), source: try fields.text("source"))
  }

  /// A word of a scale, with its place for what is wrong with it beside the others.
  private func step(_ node: JSONNode) throws(JSONFault) -> (node: JSONNode, step: JudgementScale.Step) {
    var fields = try Fields(node)
    let word = try fields.text("word")
    return (node, JudgementScale.Step(word: word, colour: try fields.text(ifAny: "colour")))
  }
}
