import Display
import Reports
import Wording

/// Puts a site into a folder. The list of its files goes first, as unfinished, and last, as complete: whatever
/// interrupts it in between, the next publication knows the folder and makes it whole.
struct SiteWriting {
  private let site: Site
  private let folder: String
  private let world: World
  private var words: Words { world.words }

  init(_ site: Site, in folder: String, world: World) {
    self.site = site
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.world = world
  }

  func write() throws(Stop) {
    let files = site.files
    let paths = files.map(\.path)
    let before = try earlier()
    try refuseForeign(paths, among: before?.files ?? [])
    let old = (before?.files ?? []).filter { !paths.contains($0) }
    if before?.state == .writing { world.complain(words.publicationResumed + "\n") }
    do throws(UserFileFault) {
      try world.files.makeFolder(folder)
      for inside in SiteFolder.folders { try world.files.makeFolder("\(folder)/\(inside)") }
      try put(SiteFolder(state: .writing, files: paths + old).text, SiteFolder.name)
      var progress = Progress(world)
      defer { progress.end() }
      for (index, file) in files.enumerated() {
        try put(file.text(), file.path)
        progress.note { $0.progress(index + 1, of: files.count) }
      }
      for path in old { try world.files.remove("\(folder)/\(path)") }
      try put(SiteFolder(state: .complete, files: paths).text, SiteFolder.name)
    } catch {
      throw Stop(error.outcome, "\(words.userFileFault(error)) \(words.publicationUnfinished)")
    }
    world.write(
      words.published(
        site.publication.period, in: folder, municipalities: site.publication.municipalities.count,
        halfYears: site.publication.halfYears.count, files: files.count + 1, removed: old.count
      ).shown + "\n")
  }

  private func put(_ text: String, _ path: String) throws(UserFileFault) {
    try world.files.write("\(folder)/\(path)", Array(text.utf8))
  }

  /// The list of an earlier publication; `nil` where the folder is new or empty.
  private func earlier() throws(Stop) -> SiteFolder? {
    guard let names = try names(in: folder), !names.isEmpty else { return nil }
    guard names.contains(SiteFolder.name) else { throw Stop(.cannotCreate, words.foreignFolder(folder)) }
    let bytes: [UInt8]
    do throws(UserFileFault) {
      bytes = try world.files.read("\(folder)/\(SiteFolder.name)")
    } catch {
      throw error.stop(words)
    }
    do throws(SiteFolder.Fault) {
      return try SiteFolder(String(decoding: bytes, as: UTF8.self))
    } catch {
      let isNewer = error == .newer
      throw Stop(.cannotCreate, isNewer ? words.newerPublication(folder) : words.foreignFolder(folder))
    }
  }

  /// A file of somebody else under a name of ours is not written over, nor one that a link in the folder leads to.
  private func refuseForeign(_ paths: [String], among ours: [String]) throws(Stop) {
    let real = world.files.place(folder)
    for path in paths where world.files.place("\(folder)/\(path)") != "\(real)/\(path)" {
      throw Stop(.cannotCreate, words.linkedFile(path, in: folder))
    }
    var there = Set(try names(in: folder) ?? [])
    for inside in SiteFolder.folders where there.contains(inside) {
      there.formUnion((try names(in: "\(folder)/\(inside)") ?? []).map { "\(inside)/\($0)" })
    }
    there.subtract(ours)
    guard let foreign = paths.first(where: there.contains) else { return }
    throw Stop(.cannotCreate, words.foreignFile(foreign, in: folder))
  }

  private func names(in folder: String) throws(Stop) -> [String]? {
    do throws(UserFileFault) {
      return try world.files.names(folder)
    } catch {
      throw error.stop(words)
    }
  }
}
