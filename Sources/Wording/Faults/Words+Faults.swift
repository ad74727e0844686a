import Supervision

extension Words {
  /// Where and why a file could not be read: `cases/gm0034.json, regel 12, teken 3: …`.
  package func unreadable(_ file: UnreadableFile) -> String { "\(place(of: file)): \(fault(file.fault))" }

  /// What it means for the rest.
  package var aboutUnreadable: String {
    say(
      nl:
        "Wat erin staat ontbreekt in alle overzichten. Al het andere werkt, en dit bestand blijft zoals het is.",
      en: "What is in it is missing from every overview. Everything else works, and this file stays as it is."
    )
  }

  package func place(of file: UnreadableFile) -> String {
    guard let line = file.line else { return file.file }
    return say(nl: "\(file.file), regel \(line)", en: "\(file.file), line \(line)")
      + (file.column.map { say(nl: ", teken \($0)", en: ", character \($0)") } ?? "")
  }

  /// Why a file could not be read, and what to do where that is not plain.
  package func fault(_ fault: FileFault) -> String {
    switch fault {
    case .folder: say(nl: "is een map en geen bestand", en: "is a folder, not a file")
    case .link:
      say(
        nl: "is een verwijzing (symbolische koppeling); die wordt niet gevolgd",
        en: "is a symbolic link, which is not followed")
    case .notAFolder: say(nl: "is geen map", en: "is not a folder")
    case .pipe: say(nl: "is een pijp en geen bestand", en: "is a pipe, not a file")
    case .otherKind: say(nl: "is geen gewoon bestand", en: "is not an ordinary file")
    case .noPermission:
      say(nl: "mag niet gelezen worden: controleer de rechten", en: "cannot be read: check the permissions")
    case .vanished: say(nl: "verdween tijdens het lezen", en: "vanished while it was read")
    case .gone:
      say(
        nl: "staat in het logboek en is er niet meer; terugzetten: trede nakijken --repair",
        en: "is in the log and is not there any more; put it back with: trede validate --repair")
    case .diskError(let code):
      say(nl: "kon niet gelezen worden (systeemfout \(code))", en: "could not be read (system error \(code))")
    case .tooLarge(let bytes, let limit):
      say(
        nl:
          "is te groot: \(number((bytes + 1_048_575) / 1_048_576)) MB, hoogstens \(number(limit / 1_048_576)) MB",
        en:
          "is too large: \(number((bytes + 1_048_575) / 1_048_576)) MB, at most \(number(limit / 1_048_576)) MB"
      )
    case .empty: say(nl: "is leeg", en: "is empty")
    case .byteOrderMark:
      say(
        nl: "begint met een byte order mark: bewaar het als UTF-8 zonder BOM",
        en: "begins with a byte order mark: save it as UTF-8 without BOM")
    case .notUTF8: say(nl: "is geen UTF-8", en: "is not UTF-8")
    case .mergeMarkers:
      say(
        nl: "bevat samenvoegtekens van git: los het conflict op",
        en: "contains git merge markers: resolve the conflict")
    case .cutOff: say(nl: "is afgebroken: het einde ontbreekt", en: "is cut off: the end is missing")
    case .unexpected(let text): say(nl: "onverwacht teken “\(text)”", en: "unexpected character “\(text)”")
    case .textAfterEnd: say(nl: "tekst na het einde", en: "text after the end")
    case .tooDeep(let limit): say(nl: "meer dan \(limit) niveaus diep", en: "more than \(limit) levels deep")
    case .numberNotWhole(let text):
      say(nl: "“\(text)” is geen heel getal", en: "“\(text)” is not a whole number")
    case .controlCharacter: say(nl: "stuurteken in een tekst", en: "control character in a text")
    case .duplicateKey(let key):
      say(nl: "sleutel “\(key)” staat er twee keer", en: "key “\(key)” is there twice")
    case .missingKey(let key): say(nl: "“\(key)” ontbreekt", en: "“\(key)” is missing")
    case .wrongType("", let expected):
      say(nl: "het bestand moet \(valueKind(expected)) zijn", en: "the file must be \(valueKind(expected))")
    case .wrongType(let key, let expected):
      say(nl: "“\(key)” moet \(valueKind(expected)) zijn", en: "“\(key)” must be \(valueKind(expected))")
    case .impossibleDate(let key, let value):
      say(
        nl: "“\(key)”: “\(value)” is geen bestaande datum (JJJJ-MM-DD)",
        en: "“\(key)”: “\(value)” is not a date that exists (YYYY-MM-DD)")
    case .impossibleHalfYear(let key, let value):
      say(
        nl: "“\(key)”: “\(value)” is geen halfjaar (zoals 2024-I)",
        en: "“\(key)”: “\(value)” is not a half-year (such as 2024-I)")
    case .unknownWord(let key, let value, let allowed):
      say(
        nl: "“\(key)”: “\(value)” kan niet; wel: \(allowed.joined(separator: ", "))",
        en: "“\(key)”: “\(value)” is not possible; choose from: \(allowed.joined(separator: ", "))")
    case .outOfRange(let key, let value, let allowed):
      say(
        nl: "“\(key)”: \(value) ligt niet tussen \(allowed.lowerBound) en \(allowed.upperBound)",
        en: "“\(key)”: \(value) is not between \(allowed.lowerBound) and \(allowed.upperBound)")
    case .duplicateIdentity(let id):
      say(nl: "“\(id)” komt twee keer voor als id", en: "“\(id)” is there twice as an id")
    case .refersToNothing(let key, let value):
      say(
        nl: "“\(key)” verwijst naar “\(value)”, dat er niet is",
        en: "“\(key)” refers to “\(value)”, which is not there")
    case .contradiction(let key, let contradiction): "“\(key)”: \(self.contradiction(contradiction))"
    case .newerFormat(let format):
      say(
        nl: "gemaakt met een nieuwere trede (formaat \(format))",
        en: "made with a newer version of trede (format \(format))")
    case .senselessFormat: say(nl: "geen bruikbaar formaatnummer", en: "no usable format number")
    case .malformedCode(let code):
      say(
        nl: "“\(code)” is geen gemeentecode (zoals GM0034)",
        en: "“\(code)” is not a municipality code (such as GM0034)")
    case .nameDoesNotFitCode(let code, let name, let expected):
      say(nl: "\(code) is \(expected), niet \(name)", en: "\(code) is \(expected), not \(name)")
    case .fileNameDoesNotFitCode(let code, let expected):
      say(
        nl: "hoort als dossier van \(code) \(expected) te heten",
        en: "should be called \(expected), as the case of \(code)")
    case .secondFileForCase(let code, let other):
      say(nl: "tweede bestand voor \(code), naast \(other)", en: "second file for \(code), beside \(other)")
    }
  }

  private func contradiction(_ contradiction: FileFault.Contradiction) -> String {
    switch contradiction {
    case .windowEndsBeforeItStarts:
      say(nl: "de periode eindigt voordat ze begint", en: "the period ends before it begins")
    case .severalWordings:
      say(nl: "noem precies één lezing van de termijn", en: "give exactly one reading of the term")
    case .recordedElsewhere:
      say(
        nl: "van deze stap staat de dag bij het cijfer, het oordeel, het overleg of de brief zelf",
        en:
          "the day of this step is recorded with the figure, the judgement, the meeting or the letter itself")
    case .neededAndNotNeeded:
      say(nl: "een stap die niet nodig is heeft geen dag", en: "a step that is not needed has no day")
    case .publicBeforeSent:
      say(
        nl: "een brief kan niet openbaar zijn voordat hij verzonden is",
        en: "a letter cannot be public before it has been sent")
    case .partsDoNotAddUp(let expected, let stated):
      say(
        nl: "de delen zijn samen \(expected), niet \(stated)",
        en: "the parts add up to \(expected), not \(stated)")
    }
  }

  private func valueKind(_ kind: FileFault.ValueKind) -> String {
    switch kind {
    case .text: say(nl: "tekst", en: "text")
    case .number: say(nl: "een heel getal", en: "a whole number")
    case .yesOrNo: say(nl: "true of false", en: "true or false")
    case .list: say(nl: "een lijst", en: "a list")
    case .object: say(nl: "een object", en: "an object")
    case .date: say(nl: "een datum (JJJJ-MM-DD)", en: "a date (YYYY-MM-DD)")
    }
  }

  /// What is said when a store that was open cannot be read any more.
  package func storeOutOfReach(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path), .empty(let path):
      say(
        nl: "De map \(path) is er niet meer. Wat gelezen was blijft in beeld tot hij terug is.",
        en: "The folder \(path) is gone. What was read stays on the screen until it is back.")
    default: storeFailure(failure)
    }
  }

  package var outOfReach: String { say(nl: "map niet bereikbaar", en: "folder out of reach") }

  /// Why a store could not be opened, where, and what to do.
  package func storeFailure(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path):
      say(
        nl: "Er is geen map \(path). Maak een dossiermap met: trede init \(path)",
        en: "There is no folder \(path). Make a folder of cases with: trede init \(path)")
    case .empty(let path):
      say(
        nl: "In \(path) staan geen dossiers. Maak een dossiermap met: trede init \(path)",
        en: "There are no cases in \(path). Make a folder of cases with: trede init \(path)")
    case .notAFolder(let path):
      say(
        nl: "\(path) is geen map. Noem de map waarin de dossiers staan met --store.",
        en: "\(path) is not a folder. Name the folder with the cases with --store.")
    case .noPermission(let path):
      say(
        nl: "De map \(path) mag niet gelezen worden. Controleer de rechten.",
        en: "The folder \(path) cannot be read. Check the permissions.")
    case .diskError(let path, let code):
      say(
        nl: "De map \(path) kon niet gelezen worden (systeemfout \(code)).",
        en: "The folder \(path) could not be read (system error \(code)).")
    case .occupied(let path):
      say(
        nl: "In \(path) staat al iets. Noem een lege of nieuwe map.",
        en: "There is something in \(path) already. Name an empty or a new folder.")
    }
  }
}
