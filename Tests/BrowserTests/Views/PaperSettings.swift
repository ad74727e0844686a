import Browser
import Wording

/// The settings folder of a user, on paper.
final class PaperSettings {
  /// The file of the user's own views.
  var views = ""
  /// What the next writing meets.
  var failure: SettingFailure?

  /// What the session would answer to the effect; `nil` where it is not about settings.
  func answer(to effect: Effect) -> Message? {
    var file = ViewsFile(views, path: "/home/jk/.config/trede/views")
    switch effect {
    case .readViews: return .viewsFound(file.book, file.faults)
    case .saveView(let view): file.put(view)
    case .removeView(let name): file.remove(name)
    default: return nil
    }
    if let failure { return .viewsNotChanged(failure) }
    views = file.text
    if case .saveView(let view) = effect { return .viewsChanged(file.book, .saved(view)) }
    if case .removeView(let name) = effect { return .viewsChanged(file.book, .removed(name)) }
    return nil
  }
}
