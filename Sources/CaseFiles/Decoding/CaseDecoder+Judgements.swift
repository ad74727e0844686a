internal import Supervision

extension CaseDecoder {
  /// Word and colour must be a pair of the scale of the domain on the peildatum, where one is on record.
  func judgement(
    _ node: JSONNode?, _ domain: String, on peildatum: Day
  ) throws(JSONFault) -> Judgement? {
    guard let node else { return nil }
    var fields = try Fields(node)
    let word = try fields.node("word")
    let colour = try fields.node("colour")
    var judgement = Judgement(word: try word.readText(), colour: try colour.readText())
    if let scale = scales.first(where: { $0.domain == domain && $0.holds(on: peildatum) }) {
      try check(judgement, against: scale, word: word, colour: colour)
    }
    judgement.on = try fields.day(ifAny: "on")
    judgement.reason = try fields.text(ifAny: "reason")
    if let used = fields.node(ifAny: "used") {
      var fields = try Fields(used)
      judgement.usedDelivery = try fields.day(ifAny: "delivered")
      judgement.usedHoused = try fields.whole(ifAny: "housed", in: Limits.persons)
    }
    judgement.excusable = try fields.text(ifAny: "excusable")
    judgement.source = try source(&fields)
    return judgement
  }

  private func check(
    _ judgement: Judgement, against scale: JudgementScale, word: JSONNode, colour: JSONNode
  ) throws(JSONFault) {
    let steps = scale.steps.filter { $0.word == judgement.word }
    guard !steps.isEmpty else {
      let words = scale.steps.map(\.word)
      throw word.fault { .unknownWord(key: $0, value: judgement.word, allowed: words) }
    }
    guard steps.contains(where: { $0.colour == judgement.colour }) else {
      let colours = steps.map(\.colour)
      throw colour.fault { .unknownWord(key: $0, value: judgement.colour, allowed: colours) }
    }
  }

  func letter(_ node: JSONNode?) throws(JSONFault) -> Letter? {
    guard let node else { return nil }
    var fields = try Fields(node)
    let document = try document(ifAny: &fields)
    var letter = Letter(document: document, state: try fields.word("state", Words.letter))
    if let days = fields.node(ifAny: "days") { letter.days = try letterDays(days) }
    letter.toBePublic = try fields.flag(ifAny: "toBePublic") ?? false
    letter.address = try fields.text(ifAny: "address")
    return letter
  }

  /// The days on which a letter reached its states. It cannot be public before it was sent.
  private func letterDays(_ node: JSONNode) throws(JSONFault) -> [Letter.State: Day] {
    guard node.kind == .object else { throw node.wrongType(.object) }
    var days: [Letter.State: Day] = [:]
    for (key, value) in node.members where value.kind != .null {
      guard let state = Words.letter.value(of: key) else { continue }
      days[state] = try value.readDay()
    }
    if let sent = days[.sent], let made = days[.public], made < sent {
      throw node.fault { .contradiction(key: $0, .publicBeforeSent) }
    }
    return days
  }
}
