import Display
import Supervision
import Wording

/// Something that happened and may change the state.
package enum Message: Sendable {
  case event(TerminalEvent)
  /// The day, as the clock has it now.
  case day(Day)
  /// More case files were read, and worked out on the day.
  case read([Result<CaseEntry, UnreadableFile>], left: Int)
  /// The store was read anew: because the user asked, or because another program changed it.
  case readAgain(StoreContents, asked: Bool)
  case storeOpened(StoreContents, left: Int)
  case storeFailed(StoreFailure)
  /// The cases that were asked for, as they are on the disk now.
  case seen([SeenCase])
  case notSeen(SaveFailure)
  case saved(Saved)
  case notSaved(SaveFailure)
  case edited(Edited)
  /// What the log says was recorded last.
  case lastStep(LogEntry?)
  /// What came of giving a text to the clipboard, and of opening a document.
  case copied(CopyRequest, CopyOutcome)
  case documentOpened(Document, OpenOutcome)
  /// The steps of the log, the latest first: all, or those of a case.
  case log([LogEntry], of: CaseID?)
  /// What was half done when the store was opened.
  case recovered([RecoveryRemark])
  /// What was typed in a form when the program ended.
  case typedBefore(UnfinishedForm)
  /// How the screens were looked at when the program ended.
  case remembered(ScreenMemory)
  /// The saved views as they stand in the settings, with what is wrong there.
  case viewsFound(ViewBook, [SettingFault])
  case viewsChanged(ViewBook, ViewsChange)
  case viewsNotChanged(SettingFailure)
  /// A store was made with nothing in it: on to the first dossier.
  case beginFirstCase
}

/// Something the session is to do. A value, so that a test compares it.
package enum Effect: Hashable, Sendable {
  case quit
  /// Leave because of Ctrl-C, which the exit code tells.
  case interrupt
  case suspend
  /// Draw everything anew.
  case redraw
  case readAgain
  /// Make a store, with the example in it or empty, and open it.
  case createStore(path: String, example: Bool)
  case openStore(path: String)
  /// Read these cases as they are now.
  case look([CaseID])
  case save(Draft)
  case undo, redo
  /// Take this step back, also when it is not the latest.
  case takeBack(StepID)
  /// Read the log of the store, or of one case.
  case readLog(CaseID?)
  /// Put a text on the clipboard.
  case copy(CopyRequest)
  /// Open a document with the command that the user set.
  case openDocument(Document)
  /// Read the saved views, to choose one.
  case readViews
  case saveView(SavedView)
  case removeView(String)
  /// Let the user write the text in the editor.
  case edit(String)

  /// Whether it writes cases, so that what a crash left behind is put right first.
  package var writesCases: Bool {
    switch self {
    case .save, .undo, .redo, .takeBack: true
    default: false
    }
  }
}
