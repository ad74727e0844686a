import Supervision
import Wording

/// Everything that the letter over a half-year may say, in ready words, as known on the day of the letter.
///
/// What the case does not know is a gap, never made up. Notes are only there for templates of a province that ask
/// for them, and internal ones not at all: they never leave the program.
package struct LetterFacts {
  /// The day on which the facts are counted (rule 47).
  package let day: Day
  let values: TemplateFacts

  /// The names that are filled in, dotted: those of a table of names, and no other.
  package var filled: Set<String> { values.filled }

  /// What a dotted name says, as text; of a list its first.
  package func words(of name: String) -> String? {
    values.first(Substring(name)).map(Gap.removed)
  }

  /// - Parameter today: what a letter that GS did not adopt says; what was adopted or sent later than this is not yet.
  package init(
    of subject: Case, over period: HalfYear, settings: StoreSettings, reference: ReferenceBook, today: Day
  ) {
    let document = subject.record(period)?.letter.flatMap { subject.document($0.document) }
    day = min(today, subject.letterDay(over: period) ?? today)
    let context = AgendaContext(today: day, settings: settings, reference: reference)
    var builder = LetterBuilder(
      subject: subject, period: period, day: day, document: document, items: subject.agenda(in: context))
    builder.addSender(settings)
    builder.addFigures()
    builder.addNextFigures()
    builder.addLadder()
    builder.addPlans()
    builder.addMeetings()
    builder.addJudgement()
    builder.addWhatIsAsked()
    builder.addNotes()
    values = builder.facts
  }
}

/// Fills in the facts of a letter, a subject at a time.
struct LetterBuilder {
  let subject: Case
  let period: HalfYear
  let day: Day
  /// The letter itself, where the case has it.
  let document: Document?
  /// The agenda of the case on the day: what is not in it was not known.
  let items: [AgendaItem]
  let words = Words.stored
  var facts = TemplateFacts()

  var record: HalfYearRecord? { subject.record(period) }
  /// The letter gets its date when it goes out.
  private var isConcept: Bool { !(record?.letter?.state.isAdopted ?? false) }
  var figures: Figures? { record?.figures(on: day) }

  func knows(_ id: ItemID) -> Bool { items.contains { $0.id == id } }

  /// A date, or the gap of one.
  func date(_ day: Day?) -> String { day.map(words.date) ?? Gap.mark(words.gapOfDate) }

  func sentences(_ texts: [String]) -> [TemplateFacts] {
    texts.map { text in
      var facts = TemplateFacts()
      facts["zin"] = Markup.plain(text)
      return facts
    }
  }

  mutating func addSender(_ settings: StoreSettings) {
    facts["titel"] = words.letterTitle(subject.name, subject.name(of: period))
    facts["gemeente"] = Markup.plain(subject.name)
    facts["code"] = subject.code
    let province = settings.province.map { $0.hasPrefix("provincie ") ? String($0.dropFirst(10)) : $0 }
    facts["provincie"] = province.map(Markup.plain) ?? Gap.mark(words.gapOfProvince)
    facts["datum"] =
      isConcept ? Gap.mark(words.gapOfLetterDate) : date(subject.dayAboveLetter(over: period))
    facts["kenmerk"] = document?.number.map(Markup.plain) ?? Gap.mark(words.gapOfReference)
    facts["secretaris"] = Gap.mark(words.gapOfSecretary)
    facts["voorzitter"] = Gap.mark(words.gapOfChair)
    facts["halfjaar"] = period.description
    facts["halfjaarVoluit"] = words.halfYear(period)
    facts["peildatum"] = words.date(period.peildatum)
    facts["vorigHalfjaar"] = period.previous.description
    facts["volgend"] = period.next.description
    facts["volgendVoluit"] = words.halfYear(period.next)
    facts["volgendePeildatum"] = words.date(period.next.peildatum)
    let letter = record?.letter
    facts.set("wordtOpenbaar", if: letter.map { $0.toBePublic || $0.state == .public } ?? false)
  }

  mutating func addJudgement() {
    let judgement = record?.knownJudgement(on: day)
    facts["oordeel"] = judgement.map { Markup.plain(words.judgement($0)) } ?? Gap.mark(words.gapOfJudgement)
    facts["reden"] =
      judgement?.reason.map { Markup.plain(words.wholeSentence($0)) } ?? Gap.mark(words.gapOfReason)
    facts["verschoonbaar"] = judgement?.excusable.map { Markup.plain(words.wholeSentence($0)) }
  }

  /// What the case says the letter says, without a place of its own. Internal notes are not even looked at.
  mutating func addNotes() {
    let notes = subject.notes.filter { note in
      !note.internal && document != nil && note.source == document?.id && (note.on.map { $0 <= day } ?? true)
    }
    facts.set("notities", to: sentences(notes.map(\.text)))
  }
}
