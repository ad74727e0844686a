/// The other terminal programs, each with the data of the store in its own form.
struct Others {
  /// Their lists of what is overdue.
  let overdue: [Command]
  /// What they show first.
  let screens: [Screen]
  let views: [View]

  init(_ store: Store, variables: [String]) throws {
    let tig = try Tig.prepare(store, variables: variables)
    let calcurse = try Calcurse.prepare(store)
    let task = try Taskwarrior.prepare(store, variables: variables)
    let visiData = try VisiData.prepare(store)
    overdue = [try Remind.overdue(store)] + calcurse.overdue + [task.overdue]
    screens = [tig.screen, calcurse.screen, visiData.screen, task.screen]
    views = tig.views + calcurse.views + visiData.views
  }
}
