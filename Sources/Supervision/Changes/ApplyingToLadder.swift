extension Case {
  /// Adds a decision to the ladder: never without a day and a reason, and in the direction it says (rule 33). A
  /// jump is a caution at most.
  mutating func move(_ entry: LadderEntry, in context: ChangeContext) throws(RuleViolation) {
    try context.require(entry.from)
    try context.require(entry.decision?.on)
    try context.require(entry.decision?.published)
    try requireDocument(entry.source)
    try require(entry.reason ?? "", "reason")
    guard let day = knownFrom(entry) else { throw .withoutDay }
    let before = ladder(on: day)
    let (from, to) = (before.place, entry.place)
    switch entry.step {
    case .recorded: break
    case .up where height(to) <= height(from): throw .wrongDirection(.up, from: from, to: to)
    case .down where height(to) >= height(from) || to == .unknown:
      throw .wrongDirection(.down, from: from, to: to)
    case .keep where to != from || to == .unknown: throw .wrongDirection(.keep, from: from, to: to)
    case .freeze, .thaw:
      if to != from || to.trede == nil { throw .wrongDirection(entry.step, from: from, to: to) }
      if entry.step == .freeze, before.frozen { throw .alreadyFrozen }
      if entry.step == .thaw, !before.frozen { throw .notFrozen }
    default: break
    }
    for fulfilled in entry.requirements { try check(fulfilled, of: entry, in: context) }
    ladder.append(entry)
  }

  /// A place on the ladder as a number: not on it, or not known to be, is below the lowest trede.
  private func height(_ place: LadderPlace) -> Int { place.trede?.number ?? 0 }

  mutating func fulfil(
    _ fulfilled: FulfilledRequirement, of index: Int, in context: ChangeContext
  ) throws(RuleViolation) {
    guard ladder.indices.contains(index) else { throw .noSuchRequirement(fulfilled.requirement) }
    try check(fulfilled, of: ladder[index], in: context)
    ladder[index].requirements.removeAll { $0.requirement == fulfilled.requirement }
    ladder[index].requirements.append(fulfilled)
    // Making the decision known publicly is its bekendmaking, from which the terms run (rule 35).
    if fulfilled.requirement == .announceDecision, let done = fulfilled.done {
      var decision = ladder[index].decision ?? LadderEntry.Decision()
      decision.published = decision.published ?? done
      ladder[index].decision = decision
    }
  }

  private func check(
    _ fulfilled: FulfilledRequirement, of entry: LadderEntry, in context: ChangeContext
  ) throws(RuleViolation) {
    guard entry.asked.contains(fulfilled.requirement) else {
      throw .noSuchRequirement(fulfilled.requirement)
    }
    try context.require(fulfilled.done)
  }
}
