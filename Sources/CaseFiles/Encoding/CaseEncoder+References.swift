internal import Supervision

/// Keys that many kinds of things have.
extension CaseEncoder {
  static func put(_ party: Party, in draft: inout ObjectDraft) {
    draft.text("actor", party.actor.rawValue)
    draft.text("actorLabel", party.label)
  }

  static func put(_ ending: Ending?, in draft: inout ObjectDraft) {
    guard let ending else { return }
    var inner = ObjectDraft()
    inner.text("kind", ending.kind.rawValue)
    inner.day("on", ending.on)
    inner.text("reason", ending.reason)
    draft.put("ending", inner.tree)
  }

  static func receipt(_ receipt: Receipt) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("on", receipt.on)
    draft.text("channel", receipt.channel)
    if receipt.adoption != .unknown { draft.text("adoption", receipt.adoption.rawValue) }
    draft.flag("complete", receipt.complete)
    draft.document("document", receipt.document)
    return draft.tree
  }

  static func reminder(_ reminder: Reminder) -> JSONTree {
    var draft = ObjectDraft()
    draft.day("on", reminder.on)
    draft.text("channel", reminder.channel)
    draft.day("replyBy", reminder.replyBy)
    draft.document("document", reminder.document)
    return draft.tree
  }
}
