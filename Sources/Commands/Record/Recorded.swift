import Display
import Recording
import Supervision
import Wording

/// What came of a command that writes, in the form that was asked for.
struct Recorded {
  enum Result {
    case saved, rehearsed
    /// What was asked is so already: there was nothing to write.
    case unchanged
  }

  let result: Result
  let entry: LogEntry?
  /// In the language of the session.
  var sentence: String
  var effect: [String] = []
  var cautions: [String] = []

  init(_ result: Result, entry: LogEntry?, outcome: Form.Outcome) {
    self.init(result, entry: entry, sentence: outcome.shown)
    effect = outcome.effect
    cautions = outcome.cautions
  }

  init(_ result: Result, entry: LogEntry?, sentence: String) {
    self.result = result
    self.entry = entry
    self.sentence = sentence
  }
}

extension Session {
  /// Prints the result. What is odd about it was said before it was saved.
  func report(_ recorded: Recorded) throws(Stop) -> Outcome {
    switch format {
    case .json: world.write(json(recorded))
    case .plain:
      // What programs read is the same in every language.
      var stored = recorded
      stored.sentence = recorded.entry?.sentence ?? recorded.sentence
      stored.effect = []
      world.write(text(stored, in: Words.stored))
    case .text: world.write(text(recorded, in: words))
    }
    return .inOrder
  }

  private func text(_ recorded: Recorded, in words: Words) -> String {
    var printout = Printout(palette: palette)
    switch recorded.result {
    case .saved: printout.line(words.recorded(recorded.sentence))
    case .rehearsed:
      printout.line(words.wouldRecord(recorded.sentence))
      for line in recorded.effect { printout.line("  \(line)") }
      if let entry = recorded.entry { printout.changes(of: entry, in: words) }
    case .unchanged: printout.line(words.nothingChanges)
    }
    return printout.text
  }

  private func json(_ recorded: Recorded) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      if let entry = recorded.entry {
        json.object("step") { $0.fields(of: entry) }
      } else {
        json.null("step")
      }
      json.field("dryRun", recorded.result == .rehearsed)
      json.array("cautions", recorded.cautions) { $0.element($1) }
    }
    return json.text + "\n"
  }
}

extension Printout {
  /// Every value that a step would change, before and after, by file.
  mutating func changes(of entry: LogEntry, in words: Words) {
    for file in entry.files {
      line("  \(file.path)")
      for change in file.changes { line("    \(words.valueChange(change))") }
    }
  }
}
