import Commands
import Glibc
import Wording

/// The files that the user names: a table to import, a letter to write.
enum NamedFiles {
  static var all: UserFiles {
    UserFiles(
      read: read, write: write, makeFolder: makeFolder, names: names, remove: remove, standing: standing,
      place: place)
  }

  /// No table or template of one province comes near this.
  private static let limit = 100_000_000

  private static func read(_ path: String) throws(UserFileFault) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, path) }
    // Without O_NONBLOCK a pipe that nobody writes to would keep the program waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw UserFileFault(path: path, .noFile) }
    return try bytes(of: descriptor, path)
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(UserFileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw UserFileFault(path: path, .tooLarge(limit: limit)) }
    }
  }

  private static func write(_ path: String, _ bytes: [UInt8]) throws(UserFileFault) {
    if path == "-" { return try putOut(bytes) }
    switch standing(path) {
    case .stream: try pour(bytes, into: path)
    case .folder: throw UserFileFault(path: path, .noFile, isOutput: true)
    case .nothing, .file: try replace(path, bytes)
    }
  }

  /// A pipe or a device takes what it gets as it comes.
  private static func pour(_ bytes: [UInt8], into path: String) throws(UserFileFault) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path, isOutput: true) }
    defer { close(descriptor) }
    try put(bytes, to: descriptor, path)
  }

  /// What a link leads to is replaced, with the permissions that it has.
  private static func replace(_ path: String, _ bytes: [UInt8]) throws(UserFileFault) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    var link = stat()
    if !isThere, lstat(path, &link) == 0 { throw UserFileFault(path: path, .deadLink, isOutput: true) }
    let target = place(path)
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let draft = "\(target.dropLast(name.count)).\(name)-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw fault(path, isOutput: true) }
    do throws(UserFileFault) {
      if isThere { fchmod(descriptor, status.st_mode & 0o777) }
      try put(bytes, to: descriptor, path)
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
    guard close(descriptor) == 0, rename(draft, target) == 0 else {
      let fault = fault(path, isOutput: true)
      unlink(draft)
      throw fault
    }
  }

  private static func standing(_ path: String) -> StandingFile {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFIFO, S_IFCHR: return .stream
    default: return .folder
    }
  }

  /// Links are followed as far as there is something; of what is not there yet only the names are left.
  private static func place(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var names = path.split(separator: "/").map(String.init)
    guard let last = names.popLast() else { return "/" }
    let folder = (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    let above = place(folder.isEmpty ? "." : folder)
    switch last {
    case ".": return above
    case "..": return above == "/" ? "/" : String(above[..<(above.lastIndex(of: "/") ?? above.startIndex)])
    default: return above == "/" ? "/\(last)" : "\(above)/\(last)"
    }
  }

  /// Standard output. A reader that stops early, such as `head`, has had enough.
  private static func putOut(_ bytes: [UInt8]) throws(UserFileFault) {
    do throws(UserFileFault) {
      try put(bytes, to: STDOUT_FILENO, "-")
    } catch {
      guard error.kind == .disk(code: EPIPE) else { throw error }
    }
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(UserFileFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(path, isOutput: true) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw fault(path, isOutput: true) }
  }

  private static func makeFolder(_ path: String) throws(UserFileFault) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw fault(path, isOutput: true)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw fault(path, isOutput: true) }
  }

  private static func names(_ folder: String) throws(UserFileFault) -> [String]? {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return nil }
      throw fault(folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) throws(UserFileFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault(path, isOutput: true) }
  }

  /// What the last system call said.
  private static func fault(_ path: String, isOutput: Bool = false) -> UserFileFault {
    let kind: UserFileFault.Kind =
      switch errno {
      case ENOENT: isOutput ? .noFolder : .missing
      case ENOTDIR: .noFolder
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .full
      case EISDIR: .noFile
      default: .disk(code: errno)
      }
    return UserFileFault(path: path, kind, isOutput: isOutput)
  }
}
