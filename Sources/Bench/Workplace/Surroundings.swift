import Glibc

/// The environment of every measured program: the same on each machine, with nothing of its user in it.
struct Surroundings {
  let variables: [String]

  /// Makes the home folders below `folder`; only the way to programs and libraries is taken from outside.
  init(in folder: String) throws {
    let home = folder + "/home"
    try Files.makeFolder(home)
    var variables = [
      "HOME=\(home)", "TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=UTC", "SHELL=/bin/sh", "TMPDIR=\(folder)",
      "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
    ]
    for kind in ["CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"] {
      let path = home + "/" + kind
      try Files.makeFolder(path)
      variables.append("XDG_\(kind)_\(kind == "RUNTIME" ? "DIR" : "HOME")=\(path)")
    }
    for name in ["PATH", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { variables.append("\(name)=\(String(cString: value))") }
    }
    self.variables = variables
  }

  /// Where a program of this name is on the user's path.
  static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first(where: Files.isExecutable)
  }
}
