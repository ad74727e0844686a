internal import Supervision

extension CaseDecoder {
  /// Word and colour must be a pair of the scale of the domain on the peildatum, where one is on record. A word alone
  /// is only a judgement on a scale that has no colours.
  func judgement(
    _ node: JSONNode, _ domain: String, over period: HalfYear
  ) throws(JSONFault) -> Judgement {
    var fields = try Fields(node)
    let word = try fields.node("word")
    let scale = scales.first { $0.domain == domain && $0.holds(on: period.peildatum) }
    let hasColours = scale?.hasColours ?? true
    let colour = hasColours ? try fields.node("colour") : fields.node(ifAny: "colour")
    let wordText = try texts.text(of: word)
    let colourText = try colour.map(texts.text)
    if let scale, !scale.steps.contains(where: { $0.word == wordText && $0.colour == colourText }) {
      throw noPair(of: scale, word, colour, words: (wordText, colourText))
    }
    var judgement = Judgement(word: wordText, colour: colourText)
    judgement.on = try fields.day(ifAny: "on")
    judgement.reason = try shownText(&fields, ifAny: "reason")
    if let used = fields.node(ifAny: "used") {
      var fields = try Fields(used)
      judgement.usedDelivery = try fields.day(ifAny: "delivered")
      judgement.usedHoused = try fields.whole(ifAny: "housed", in: Limits.persons)
    }
    judgement.excusable = try shownText(&fields, ifAny: "excusable")
    judgement.source = try source(&fields)
    return judgement
  }

  /// Either the scale does not have the word, or the word goes with another colour.
  private func noPair(
    of scale: JudgementScale, _ word: JSONNode, _ colour: JSONNode?, words: (word: String, colour: String?)
  ) -> JSONFault {
    let steps = scale.steps.filter { $0.word == words.word }
    if !steps.isEmpty, let colour, let text = words.colour {
      return colour.fault { .unknownWord(key: $0, value: text, allowed: steps.compactMap(\.colour)) }
    }
    return word.fault { .unknownWord(key: $0, value: words.word, allowed: scale.steps.map(\.word)) }
  }

  func letter(_ node: JSONNode?) throws(JSONFault) -> Letter? {
    guard let node else { return nil }
    var fields = try Fields(node)
    let document = try document(ifAny: &fields)
    var letter = Letter(document: document, state: try fields.word("state", Words.letter))
    if let days = fields.node(ifAny: "days") { letter.days = try letterDays(days) }
    letter.toBePublic = try fields.flag(ifAny: "toBePublic") ?? false
    letter.address = try shownText(&fields, ifAny: "address")
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
