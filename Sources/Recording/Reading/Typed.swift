import Supervision
import Wording

/// How a text that was typed becomes a value, or a sentence that says why not.
struct Typed {
  struct Fault: Error {
    let sentence: String
  }

  /// In which the sentences are. What is typed is understood in every language.
  private let words: Words

  init(_ words: Words) { self.words = words }

  func day(_ text: String, on today: Day, isPast: Bool) throws(Fault) -> Day {
    do throws(DayInputFault) {
      return try DayInput.day(from: text, on: today, isPast ? .backward : .forward)
    } catch {
      throw Fault(sentence: words.inputFault(error))
    }
  }

  func term(_ text: String, on today: Day) throws(Fault) -> DeadlineInput {
    do throws(DeadlineInputFault) {
      return try DeadlineInput(text, on: today)
    } catch {
      throw Fault(sentence: words.inputFault(error))
    }
  }

  /// The terms of a sum, or one number.
  func persons(_ text: String, signed: Bool) throws(Fault) -> [Int] {
    do throws(PersonsInputFault) {
      return try PersonsInput(text, allowsNegative: signed).parts
    } catch {
      throw Fault(sentence: words.inputFault(error))
    }
  }

  func halfYear(_ text: String, _ rhythm: JudgingRhythm = .halfYear) throws(Fault) -> HalfYear {
    do throws(HalfYearInputFault) {
      return try HalfYearInput.halfYear(from: text, rhythm)
    } catch {
      throw Fault(sentence: words.inputFault(error))
    }
  }

  /// The value of the choice that was meant, by value or by label; a start is enough where only one has it.
  func choice(_ text: String, among choices: [Field.Choice]) throws(Fault) -> String {
    if let same = Typed.exact(text, among: choices) { return same }
    let finder = ChoiceFinder(choices.map { Choice($0.value, names: [$0.label, $0.value]) })
    do throws(ChoiceFault) {
      return try finder.choose(text)
    } catch {
      // Only what no name of this language fits is looked for among the others, which would make starts ambiguous.
      let others = ChoiceFinder(choices.map { Choice($0.value, names: $0.otherNames) })
      if case .none = error, let other = try? others.choose(text) { return other }
      guard case .none(let text, nil) = error else {
        throw Fault(sentence: words.inputFault(error, choosing: words.choice))
      }
      throw Fault(sentence: words.notAmong(text, choices.map(\.label)))
    }
  }

  /// The suggestion that was typed out, or of which a word was cut off ("tele"); else the text as it was typed. Whole
  /// words stay what they are: "beleidsmedewerker" is somebody else than the one for housing.
  func suggestion(_ text: String, among choices: [Field.Choice]) throws(Fault) -> String {
    if let same = Typed.exact(text, among: choices) { return same }
    let typed = text.comparable
    guard !typed.isEmpty else { return text }
    let begun = choices.filter { $0.label.comparable.hasPrefix(typed) && !$0.label.startsWithWords(typed) }
    if begun.count > 1 {
      throw Fault(sentence: words.inputFault(.several(text, begun.map(\.label)), choosing: words.choice))
    }
    return begun.first?.value ?? text
  }

  /// The choice whose value, label or name in another language was typed out.
  static func exact(_ text: String, among choices: [Field.Choice]) -> String? {
    (choices.first { $0.value == text }
      ?? choices.first { $0.label.comparable == text.comparable || $0.value.comparable == text.comparable }
      ?? choices.first { $0.otherNames.contains { $0.comparable == text.comparable } })?
      .value
  }
}

extension String {
  /// Whether `typed` is one or more whole words at its start.
  fileprivate func startsWithWords(_ typed: String) -> Bool {
    var start = ""
    return split(separator: " ").contains { word in
      start += String(word).comparable
      return start == typed
    }
  }
}
