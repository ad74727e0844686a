import Recording
import Supervision
import Wording

/// The form of one case as it was filled in.
struct FilledCase {
  let title: String
  let outcome: Form.Outcome
  /// `nil` for a case that is opened.
  let seen: SeenCase?
  /// The case that goes on at a herindeling.
  let successor: SeenCase?

  var name: String { (outcome.opens ?? seen?.subject)?.name ?? "" }

  /// Nothing where what was asked is so already.
  var parts: [StepPart] {
    if let opened = outcome.opens { return [StepPart(.new(opened), outcome.changes)] }
    guard let seen, !outcome.changes.isEmpty else { return [] }
    let part = StepPart(.existing(seen.subject.id, seen: seen.fingerprint), outcome.changes)
    return [part] + (outcome.succession.map { [$0.part(seen: successor)] } ?? [])
  }
}

/// The forms of one command as the one step that they make.
struct BulkStep {
  let parts: [StepPart]
  let title: String
  let outcome: Form.Outcome

  /// - Parameter cases: one at least.
  init(_ verb: Verb, _ cases: [FilledCase], in words: Words) {
    parts = cases.flatMap(\.parts)
    guard cases.count > 1 else {
      title = cases[0].title
      outcome = cases[0].outcome
      return
    }
    title = words.bulkTitle(verb.rawValue, count: cases.count)
    var all = Form.Outcome(
      cases.flatMap(\.outcome.changes),
      sentence: Sentence(in: words) {
        $0.bulk(verb.rawValue, count: cases.count, municipalities: cases.map(\.name))
      })
    for one in cases {
      all.effect.append(one.outcome.shown)
      all.effect += one.outcome.effect.map { "  \($0)" }
      all.cautions += one.outcome.cautions.map { "\(one.name): \($0)" }
      if one.outcome.hasPersonNumber { all.hasPersonNumber = true }
    }
    outcome = all
  }
}
