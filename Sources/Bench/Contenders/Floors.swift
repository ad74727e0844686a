/// The C programs that do the least any such program must do, built from the sources beside this one.
struct Floors {
  let folder: String

  /// Builds them into the new folder `folder`.
  init(sources: String?, in folder: String, variables: [String]) throws {
    let sources = sources ?? Floors.besideThisFile
    guard Files.isFolder(sources) else {
      throw Failure("no C sources in \(sources); see --floors", exitCode: Failure.missingInput)
    }
    guard let compiler = ["cc", "gcc", "clang"].lazy.compactMap(Surroundings.find).first else {
      throw Failure("no C compiler found to build the floors with", exitCode: Failure.noCompiler)
    }
    try Files.makeFolder(folder)
    for (name, libraries) in [
      ("scan", []), ("nothing", []), ("meter", []), ("commit", []), ("rewrite", []), ("publish", []),
      ("list", ["-lncursesw", "-ltinfo"]),
    ] {
      let arguments = ["-O2", "-o", "\(folder)/\(name)", "\(sources)/\(name).c"] + libraries
      let build = try Capture(Program(compiler, arguments), variables: variables)
      guard build.exitCode == 0 else {
        throw Failure("\(name).c does not build:\n\(build.text.prefix(2_000))", exitCode: Failure.noCompiler)
      }
    }
    self.folder = folder
  }

  var meter: String { folder + "/meter" }

  var nothing: Command { Command(name: "C nothing", program: Program(folder + "/nothing")) }

  func scan(_ store: Store) -> Command {
    Command(name: "C scan", program: Program(folder + "/scan", [store.casesFolder]))
  }

  func commit(in cases: String, bytes: Int, times: Int) -> Program {
    Program(folder + "/commit", [cases, String(bytes), String(times)])
  }

  func rewrite(_ store: Store) -> Program { Program(folder + "/rewrite", [store.casesFolder]) }

  func publish(_ site: String, to folder: String) -> Command {
    Command(name: "C write", program: Program(self.folder + "/publish", [site, folder]))
  }

  func list(_ store: Store) -> Screen {
    Screen(name: "C list", program: Program(folder + "/list", [store.listFile]), rows: store.rows)
  }

  /// The other end of the list: all rows are other ones, as when a view takes the place of another.
  func view(_ store: Store) -> View {
    View(
      name: "C list", screen: list(store), key: [UInt8(ascii: "G")], isThere: { store.rows(in: $0) > 0 },
      inside: [[UInt8(ascii: "g")]], span: View.span(store.cases.count))
  }

  private static var besideThisFile: String {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folders.joined(separator: "/") + "/Floors"
  }
}
