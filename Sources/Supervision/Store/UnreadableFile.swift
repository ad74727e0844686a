/// A file of the store that could not be read. It becomes one row "onleesbaar"; everything else works.
package struct UnreadableFile: Error, Hashable, Sendable {
  /// The path inside the store, such as `cases/gm0034.json`.
  package var file: String
  /// Where in the file, counted from 1 in lines and in characters; `nil` when the file as a whole is at fault.
  package var line: Int?
  package var column: Int?
  package var fault: FileFault

  package init(file: String, line: Int? = nil, column: Int? = nil, fault: FileFault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }
}

/// Why a file could not be read. `Wording` says it in words.
package enum FileFault: Error, Hashable, Sendable {
  // The file as a file
  case folder, link, pipe, otherKind
  /// A file where the store has a folder, such as `cases`.
  case notAFolder
  case noPermission
  case vanished
  /// The log knows the file, and it is not there.
  case gone
  case diskError(code: Int32)
  case tooLarge(bytes: Int, limit: Int)

  // The bytes
  case empty
  case byteOrderMark
  case notUTF8
  case mergeMarkers
  case cutOff
  case unexpected(String)
  case textAfterEnd
  case tooDeep(limit: Int)
  case numberNotWhole(String)
  case controlCharacter

  // The content; `key` is a path such as `agreements[0].deadline.basis`
  case duplicateKey(String)
  case missingKey(String)
  case wrongType(key: String, expected: ValueKind)
  case impossibleDate(key: String, value: String)
  case impossibleHalfYear(key: String, value: String)
  case unknownWord(key: String, value: String, allowed: [String])
  case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>)
  case duplicateIdentity(String)
  case refersToNothing(key: String, value: String)
  case contradiction(key: String, Contradiction)

  // The format and the name
  case newerFormat(Int)
  case senselessFormat
  case malformedCode(String)
  case nameDoesNotFitCode(code: String, name: String, expected: String)
  case fileNameDoesNotFitCode(code: String, expected: String)
  case secondFileForCase(code: String, other: String)

  /// What kind of value a key asks for.
  package enum ValueKind: Hashable, Sendable {
    case text, number, yesOrNo, list, object, date
  }

  /// Values that are each possible but not together.
  package enum Contradiction: Hashable, Sendable {
    case windowEndsBeforeItStarts
    case severalWordings
    /// A step of the round is said to be done, or planned, where another record says that.
    case recordedElsewhere
    /// A step of the round that is not needed has a day.
    case neededAndNotNeeded
    case publicBeforeSent
    case partsDoNotAddUp(expected: Int, stated: Int)
  }
}
