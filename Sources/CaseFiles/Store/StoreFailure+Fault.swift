internal import Supervision

extension StoreFailure {
  /// Why the folder of a store could not be opened.
  init(_ fault: FileFault, path: String) {
    switch fault {
    case .vanished: self = .missing(path: path)
    case .noPermission: self = .noPermission(path: path)
    case .diskError(let code): self = .diskError(path: path, code: code)
    default: self = .notAFolder(path: path)
    }
  }
}
