import Glibc
internal import Supervision

/// What a store makes is for everybody who may work in it. The mask of whoever saves first would keep colleagues out
/// of the log and the lock; so what is made takes its group, and what the group may do, from the folder of the cases.
extension StoreFiles {
  /// Gives a file or folder of ours the group of `cases/`. One that cannot have it still serves its owner, so nothing
  /// fails for it.
  func share(_ file: Int32, _ path: String) {
    var (folder, own) = (stat(), stat())
    guard stat(place("cases"), &folder) == 0, fstat(file, &own) == 0, own.st_uid == geteuid() else { return }
    if own.st_gid != folder.st_gid, fchown(file, uid_t.max, folder.st_gid) != 0 { return }
    let isFolder = own.st_mode & S_IFMT == S_IFDIR
    let group: mode_t = folder.st_mode & (isFolder ? 0o2070 : 0o060)
    // Of a store that others may not see the log says nothing to them either.
    let rest = own.st_mode & (0o700 | folder.st_mode & 0o007)
    guard own.st_mode & 0o7777 != rest | group else { return }
    try? disk.setPermissions(rest | group, of: file, path: place(path))
  }

  func shareFolder(_ name: String) {
    let folder = Glibc.open(place(name), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard folder >= 0 else { return }
    defer { close(folder) }
    share(folder, name)
  }
}
