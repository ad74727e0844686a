import ArgumentParser
import Display
import Supervision
import Wording

/// `trede init DIR`: makes a new store, empty or with the practice cases. Never writes where something stands.
struct InitCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.create.configuration }

  @OptionGroup var common: CommonOptions
  @Argument(help: "") var folder: String?
  @Flag(help: OptionTable.example.argumentHelp) var example = false
  @Flag(help: OptionTable.dryRun.argumentHelp) var dryRun = false

  func run(in world: World) throws(Stop) -> Outcome {
    let words = world.words
    guard let folder, !folder.isEmpty else {
      throw Stop(.usage, words.missingArgument(CommandTable.create.argument(in: words)))
    }
    do throws(StoreFailure) {
      try dryRun ? world.checkNewStore(folder) : world.createStore(folder, example)
    } catch {
      // Whatever stands in the way, the new store could not be made.
      throw Stop(.cannotCreate, words.cannotCreate(error))
    }
    let path = folder.shown
    world.write(
      (dryRun ? words.wouldMake(path, example: example) : words.made(path, example: example)) + "\n")
    return .inOrder
  }
}
