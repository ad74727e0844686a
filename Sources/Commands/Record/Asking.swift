import Display
import Recording
import Wording

/// Asks on a terminal what a form must have and the command line did not say, a line each.
struct Asking {
  let session: Session
  let options: RecordingOptions
  let form: Form

  /// The answers; fewer than are missing when the user gives none. Nothing where nobody can be asked.
  func answers(beside texts: [FieldName: String]) -> [FieldName: String] {
    var answers: [FieldName: String] = [:]
    guard session.canAsk(options) else { return answers }
    for field in form.missing(beside: texts) {
      guard let answer = answer(to: field, beside: texts.merging(answers) { $1 }) else { break }
      answers[field.name] = answer
    }
    return answers
  }

  /// Asks until the answer can be read; `nil` at an empty line or at the end of the input.
  private func answer(to field: Field, beside texts: [FieldName: String]) -> String? {
    let words = session.words
    while true {
      session.world.complain(words.ask(field.label, field.hint, choices: field.shortList).shown)
      guard let line = session.world.readLine() else {
        session.world.complain("\n")
        return nil
      }
      if line.allSatisfy(\.isWhitespace) { return nil }
      guard let fault = form.filled(texts.merging([field.name: line]) { $1 }).faults[field.name] else {
        return line
      }
      session.world.complain("  \(fault.shown)\n")
    }
  }
}

extension Form {
  /// The fields that must be filled in and that nobody did.
  func missing(beside texts: [FieldName: String]) -> [Field] {
    fields.filter { !$0.isOptional && (texts[$0.name] ?? $0.text).allSatisfy(\.isWhitespace) }
  }
}

extension Field {
  /// What there is to choose from, where that is few enough to say.
  var shortList: [String] {
    guard case .choice(let choices) = kind, choices.count <= 12 else { return [] }
    return choices.map(\.label)
  }
}
