import Recording
import Wording

/// The flags of each verb: the names of the fields that its forms can have. What a form asks depends on the case
/// it is about; what the command line takes does not. A test holds the two together.
enum VerbFlags {
  static func of(_ verb: Verb) -> [OptionEntry] {
    let names = (fields[verb] ?? "").split(separator: " ").map(String.init)
    return names.map { entry($0, of: verb) } + (names.contains("domain") ? [] : [OptionTable.domain])
  }

  /// Whether the flag may be given more than once, a line each.
  static func isRepeated(_ name: String) -> Bool { ["report", "text"].contains(name) }

  /// Whether the flag stands alone and means yes. Of a record that is there it must be possible to say no.
  static func isYes(_ name: String, of verb: Verb) -> Bool {
    verb != .change && ["effort", "internal", "signal", "counts", "to-be-public"].contains(name)
  }

  /// Whether a value may begin with a hyphen, as a lead on the target does.
  static func isNumber(_ name: String) -> Bool { name == "persons" }

  private static func entry(_ name: String, of verb: Verb) -> OptionEntry {
    func help(_ language: Language) -> String {
      let words = Words(language).fieldWords(name, on: verb == .change ? "" : verb.rawValue)
      return words.hint.isEmpty ? words.label : "\(words.label): \(words.hint)"
    }
    return OptionEntry(
      name, value: isYes(name, of: verb) ? nil : placeholder(name, of: verb),
      Phrase(nl: help(.dutch), en: help(.english)))
  }

  // MARK: - What stands for a value

  private static func placeholder(_ name: String, of verb: Verb) -> Phrase {
    switch (name, verb) {
    case ("by", .target): Placeholder.text
    case ("by", .action), ("by", .requirement): Placeholder.day
    case ("to", .move): Placeholder.trede
    case ("effort", _), ("internal", _), ("signal", _), ("to-be-public", _), ("holds", _): Placeholder.yesOrNo
    default: placeholders[name] ?? Placeholder.text
    }
  }

  private static let placeholders: [String: Phrase] = {
    var result: [String: Phrase] = [:]
    func put(_ placeholder: Phrase, _ names: String) {
      for name in names.split(separator: " ") { result[String(name)] = placeholder }
    }
    put(
      Placeholder.day,
      "on then-by reply-by granted-on agreed-on review-on created-on date earliest latest status-on as-of from "
        + "delivered decision-on published term done received-on reminded-on held cancelled delay-reported planned"
    )
    put(Placeholder.term, "by to window")
    put(Placeholder.count, "persons percent national province housed warning times")
    put(Placeholder.halfYear, "half-year")
    put(Placeholder.number, "document documents number decision-number received-document")
    put(Placeholder.id, "id source meeting concerns plan")
    put(Placeholder.municipality, "code successor")
    put(Placeholder.initials, "handler deputy then-for")
    put(
      Placeholder.word,
      "how adopted complete kind actor actor-label basis status word colour state reporter which every domain "
        + "received-how step")
    return result
  }()

  // MARK: - The flags

  private static let term = "by phrase basis"
  private static let party = "actor actor-label"
  private static let sources = "source documents warning"
  private static let head = "handler deputy entered-through labels aliases"
  private static let figure =
    "half-year \(term) persons percent effort \(party) meeting agreed-on \(sources)"

  private static let fields: [Verb: String] = [
    .receive: "on how document adopted complete then then-by then-for",
    .remind: "on how reply-by document",
    .extend: "to granted-on granted-by because document",
    .shift: "to granted-on because document",
    .correct: "to granted-on because document",
    .settle: "on because",
    .waive: "on because",
    .answer: "holds on",
    .review: "on",
    .done: "on",
    .delay: "on to because",
    .change:
      "title kind actor actor-label meeting agreed-on condition source documents document next warning "
      + "review-on half-year persons percent effort \(term) window on purpose participants report held cancelled "
      + "handler requester concerns created-on done delay-reported status status-on extensions conclusion text "
      + "internal with how signal number date earliest latest subject system address received-on received-how "
      + "adopted complete received-document reminded-on reply-by",
    .agree:
      "title kind \(term) \(party) meeting agreed-on condition next review-on times every \(sources) id",
    .interim: "title \(figure) id",
    .action: "title kind handler by requester concerns created-on \(sources) id",
    .contact: "on with how text signal document id",
    .note: "text internal on source document id",
    .document: "title number date earliest latest subject system address id",
    .meeting: "kind title window phrase basis on purpose participants \(party) agreed-on \(sources) id",
    .planMeeting: "on",
    .holdMeeting: "on report counts document",
    .cancelMeeting: "on",
    .plan: "title source id",
    .version: "plan title \(term) status status-on extensions conclusion \(sources) id",
    .milestone: "plan title \(figure) id",
    .measure: "plan title persons \(term) source warning id",
    .judgePlan: "status on conclusion document",
    .target: "half-year persons from national by source",
    .carried: "half-year persons from source",
    .total: "half-year persons from source",
    .count: "as-of half-year housed reporter delivered source document",
    .balance: "half-year persons from source",
    .amv: "half-year persons province remark source",
    .population: "on persons source",
    .move: "to on because decision-number decision-on published term source document",
    .requirement: "which done by reason",
    .assess: "half-year word colour on because used excusable source document",
    .sent: "half-year state on document to-be-public address",
    .step: "half-year step done planned not-needed",
    .open: "code name domain \(head)",
    .close: "on successor",
    .assign: head,
  ]
}
