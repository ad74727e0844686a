package import Supervision

extension FolderArchive {
  private static let peoplePath = "\(StoreFrame.referenceFolder)/\(PeopleFile.name)"

  /// The people are no part of the log: it could not forget anybody.
  package func changePeople(
    _ stamp: StepStamp, _ change: (People) -> People?
  ) throws(SaveFailure) {
    try locked(stamp) { desk throws(SaveFailure) in
      let path = FolderArchive.peoplePath
      let standing = try reference(path).people
      guard let changed = change(standing), changed != standing else { return }
      try replace(path, PeopleFile.text(of: standing), by: PeopleFile.text(of: changed), stamp, desk)
    }
  }
}
