extension Case {
  /// Adds a decision to the ladder. A jump or a step down without a reason is refused; with one it is a caution
  /// at most (rule 33).
  mutating func move(_ entry: LadderEntry, in context: ChangeContext) throws(RuleViolation) {
    try context.require(entry.from)
    try context.require(entry.decision?.on)
    try context.require(entry.decision?.published)
    try requireDocument(entry.source)
    try require(entry.reason ?? "", "reason")
    let before = ladder(on: entry.from ?? context.today)
    let (from, to) = (before.place, entry.place)
    switch entry.step {
    case .recorded: break
    case .up where height(to) <= height(from): throw .wrongDirection(.up, from: from, to: to)
    case .down where height(to) >= height(from) || from == .unknown:
      throw .wrongDirection(.down, from: from, to: to)
    case .keep where to != from: throw .wrongDirection(.keep, from: from, to: to)
    case .freeze, .thaw:
      if to != from { throw .wrongDirection(entry.step, from: from, to: to) }
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
  }

  private func check(
    _ fulfilled: FulfilledRequirement, of entry: LadderEntry, in context: ChangeContext
  ) throws(RuleViolation) {
    guard let trede = entry.place.trede,
      FormalRequirement.required(at: trede).contains(fulfilled.requirement)
    else { throw .noSuchRequirement(fulfilled.requirement) }
    try context.require(fulfilled.done)
  }
}
