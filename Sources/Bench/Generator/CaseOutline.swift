/// What a made-up case is about, before it is written in the format of any program.
///
/// In every six cases each state of a deadline occurs: late, due today, due soon (a delivery, an action of our
/// own, a meeting) and still to be measured. So each case stands in the list of the day once.
struct CaseOutline {
  let number: Int
  let municipality: String
  let trede: Int
  let plan: Obligation
  let report: Obligation
  let interimTarget: Obligation
  let meeting: Obligation
  let action: Obligation
  let duty: Obligation

  /// The six deadlines.
  var obligations: [Obligation] { [plan, report, interimTarget, meeting, action, duty] }

  var code: String { "GM\(5_000 + number)" }
  var identifier: String { "gm\(5_000 + number)" }

  init(_ number: Int) {
    var chance = Chance(seed: number)
    let kind = number % 6
    self.number = number
    municipality = MunicipalityNames.name(number)
    trede = chance.number(1...3)

    let planDay = CivilDay(2024, 3, chance.number(4...25))
    plan =
      kind == 0
      ? .before(CivilDay(2024, 4, 1), "Bijgesteld plan van aanpak")
      : .before(planDay, "Bijgesteld plan van aanpak", met: planDay + -chance.number(2...9))
    let reportDay = CivilDay(2024, 5, chance.number(6...28))
    report =
      switch kind {
      case 1: .by(.today, "Voortgangsrapportage eerste kwartaal")
      case 5: .by(CivilDay(2024, 4, 10), "Voortgangsrapportage maart")
      default: .by(reportDay, "Voortgangsrapportage april")
      }
    interimTarget =
      kind == 2
      ? .on(CivilDay(2024, 4, 1), "Tussendoel op 1 april") : .on(CivilDay(2024, 5, 1), "Tussendoel op 1 mei")
    meeting =
      kind == 4
      ? .window(CivilDay(2024, 4, 16), CivilDay(2024, 4, 30), "Bestuurlijk overleg over de voortgang")
      : .window(CivilDay(2024, 5, 16), CivilDay(2024, 5, 31), "Bestuurlijk overleg over de voortgang")
    let actionDay = CivilDay(2024, 3, chance.number(11...28))
    action =
      kind == 3
      ? .by(CivilDay(2024, 4, 5), "Planning van de maatregelen toetsen")
      : .by(actionDay, "Planning van de maatregelen toetsen", met: actionDay + -1)
    duty = .by(CivilDay(2024, 8, 1), "Toezichtinformatie over 2024-I")
  }

  /// What is due first of what is still open.
  var firstOpen: Obligation { obligations.filter(\.isOpen).min { $0.lastDay < $1.lastDay } ?? duty }

  /// The case as one line of a list: for the C list, and as the text of a commit or a task.
  var line: String {
    let open = firstOpen
    let name = municipality + String(repeating: " ", count: 11 - municipality.count)
    let title = open.title + String(repeating: " ", count: max(1, 38 - open.title.count))
    return "\(name) \(trede)  \(title) \(open.phrase)"
  }
}
