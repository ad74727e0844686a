import ArgumentParser

/// A command of the program. It writes its result through the world and returns what it ends with; it never
/// prints or exits by itself.
protocol Command: ParsableCommand {
  var common: CommonOptions { get }
  func run(in world: World) throws(Stop) -> Outcome
}
