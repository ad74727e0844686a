import Supervision
import Wording

extension Dossier {
  /// Plans with what was handed in, what was asked in them and what is known of that.
  func addPlans(to printout: inout Printout) {
    let known = subject.plans.filter(isKnown)
    guard !known.isEmpty else { return }
    printout.blankLine()
    printout.heading(words.planHeading)
    for plan in known {
      printout.line("  " + plan.title)
      for version in plan.versions where isKnown(version) {
        for line in words.lines(version, in: subject, on: today).flatMap(wrapped) { printout.line(line) }
      }
      for milestone in plan.milestones {
        guard let item = item(milestone.id) else { continue }
        let phrase = item.literalPhrase.map { " “\($0)”" } ?? ""
        for line in wrapped("\(words.title(item))\(phrase): \(words.outcome(item))") { printout.line(line) }
      }
      if let joint = words.jointResult(plan, in: subject, on: today) {
        for line in wrapped(joint) { printout.line(line) }
      }
      for measure in plan.measures where measure.schedule == nil || item(measure.id) != nil {
        for line in wrapped(words.line(measure, item: item(measure.id))) { printout.line(line) }
      }
    }
  }

  private func isKnown(_ plan: Plan) -> Bool {
    let days = plan.versions.flatMap { $0.receipts.map(\.on) }
    return (days.min() ?? subject.sourceDay(plan.source)).map { $0 <= today } ?? true
  }

  private func isKnown(_ version: PlanVersion) -> Bool {
    let day = version.receipts.map(\.on).min() ?? version.statusOn ?? subject.sourceDay(version.source)
    return day.map { $0 <= today } ?? true
  }
}
