import Browser
import Wording

extension World {
  /// The user's own views, with what is wrong in their file.
  var viewsFile: ViewsFile {
    ViewsFile(readSetting(ViewsFile.name) ?? "", path: settingPath(ViewsFile.name))
  }
}

extension World {
  /// The user's own keys, with what is wrong in their file.
  var keysFile: KeysFile {
    KeysFile(readSetting(KeysFile.name) ?? "", path: settingPath(KeysFile.name), words: words)
  }

  /// The path of a settings file as it is told: `~` for the home folder.
  private func settingPath(_ name: String) -> String {
    let path = "\(Folders(environment: environment).settings ?? "")/\(name)"
    guard let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}

extension UserSettings {
  /// What the settings folder says.
  init(in world: World) {
    self.init()
    let file = world.viewsFile
    views = file.book
    let keysFile = world.keysFile
    keys = keysFile.table
    faults = file.faults + keysFile.faults
    commands = CommandTable.all.map { entry in
      let onScreen = CommandWord.flagsOnScreen(of: entry.name)
      let options = onScreen.isEmpty ? [] : entry.options.filter { onScreen.contains($0.name) }
      return CommandWord(
        name: entry.name, alias: entry.alias, summary: world.words[entry.summary],
        flags: options.map { CommandFlag(name: $0.name, help: world.words[$0.help]) })
    }
  }
}

extension Session {
  /// The saved view that was asked for by name. What is wrong in the file of views is told on standard error.
  func view(named name: String?) throws(Stop) -> SavedView? {
    guard let name else { return nil }
    let file = world.viewsFile
    for fault in file.faults { world.complain("\(words.settingFault(fault).shown)\n") }
    do throws(ChoiceFault) {
      return try file.book.find(name, in: words)
    } catch {
      let all = file.book.all(in: words).map(\.name)
      switch error {
      case .several(_, let names): throw Stop(.usage, words.severalViews(name, names: names))
      case .none(_, let near): throw Stop(.usage, words.noSuchView(name, near: near, all: all))
      case .empty: throw Stop(.usage, words.noSuchView(name, near: nil, all: all))
      }
    }
  }

  /// What a view and a filter leave together: both must hold.
  func filter(_ text: String?, within view: SavedView?) throws(Stop) -> Filter {
    let texts = [view?.filter, text].compactMap(\.self)
    return try filter(texts.isEmpty ? nil : texts.joined(separator: " "))
  }
}
