import Display
import Wording

/// What each key does in each place: the table of the program, with the user's own keys in it.
package struct KeyTable: Hashable, Sendable {
  package let commands: [Command]

  package static let shipped = KeyTable(commands: Command.all)

  private init(commands: [Command]) { self.commands = commands }

  /// - Parameter bindings: other keys for actions. They take the place of letters, signs and Ctrl keys; arrows, Enter,
  ///   Esc and their like stay.
  init(_ bindings: [Action: [Key]]) {
    commands = Command.all.map { command in
      guard let own = bindings[command.action] else { return command }
      let fixed = command.keys.filter(\.isFixed)
      let isFixedFirst = command.keys.first?.isFixed ?? false
      return Command(
        action: command.action, keys: isFixedFirst ? fixed + own : own + fixed, places: command.places)
    }
  }

  package func action(for key: Key, in situation: Command.Situation) -> Action? {
    commands.first { $0.places.contains(situation) && $0.keys.contains(key) }?.action
  }

  package func available(in situation: Command.Situation) -> [Command] {
    commands.filter { $0.places.contains(situation) }
  }

  /// The key to name in a sentence: the first that does it in the place, else anywhere.
  package func key(for action: Action, in situation: Command.Situation) -> Key? {
    let rows = commands.filter { $0.action == action && !$0.keys.isEmpty }
    return (rows.first { $0.places.contains(situation) } ?? rows.first)?.keys.first
  }

  /// Two actions on one key in one place.
  struct Clash: Hashable {
    let key: Key
    let place: Command.Situation
    let first: Action
    let second: Action
  }

  /// The clashes that the table has, in the order of the places and of the table.
  var clashes: [Clash] {
    var clashes: [Clash] = []
    for place in Command.Situation.allCases {
      var taken: [Key: Action] = [:]
      for command in available(in: place) {
        for key in command.keys {
          if let first = taken[key], first != command.action {
            clashes.append(Clash(key: key, place: place, first: first, second: command.action))
          } else {
            taken[key] = command.action
          }
        }
      }
    }
    return clashes
  }
}

extension State {
  /// What a key is called in a sentence; an action without one is named by its word in the palette.
  func keyName(_ action: Action) -> String {
    user.keys.key(for: action, in: situation)?.name(in: words) ?? ":\(words.label(action))"
  }
}
