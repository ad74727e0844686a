import ReferenceData
import Supervision
import Wording

/// A static site over all municipalities. Its files are made one at a time, as they are asked for: at hundreds of
/// municipalities no more than one page is in memory.
package struct Site {
  package let publication: Publication
  private let templates: SiteTemplates

  /// A wrong template is found here, before anything is written.
  package init(_ publication: Publication, _ book: TemplateBook) throws(TemplateFault) {
    self.publication = publication
    templates = try SiteTemplates(publication, book)
  }

  /// What the texts of its templates may say, and what the frame may say besides.
  package static let textNames = SiteTemplates.names
  package static let frameNames = SiteTemplates.frameNames

  /// Places that the province has to fill in.
  package var gaps: Int { templates.gaps }

  /// A file inside the folder of the site.
  package struct File {
    package let path: String
    package let text: () -> String
  }

  /// Every file, in the order in which they are written: what others point to first, the way in last.
  package var files: [File] {
    let pages = publication.municipalities.map { municipality in
      File(path: municipality.path) { framed(.municipality(municipality, publication)) }
    }
    let halfYears = publication.halfYears.map { period in
      File(path: SitePage.path(of: period)) { framed(.halfYear(period, publication)) }
    }
    return [
      File(path: SitePath.styles) { templates.styles },
      File(path: SitePath.schema) { Site.schema },
      File(path: SitePath.table) { PublicationTable.text(of: publication) },
      File(path: SitePath.data) { PublicationData.text(of: publication) },
    ] + pages + halfYears + [
      File(path: SitePath.explanation) { framed(.explanation(templates)) },
      File(path: SitePath.overview) {
        framed(.overview(publication, introduction: templates.introduction))
      },
    ]
  }

  private func framed(_ page: SitePage) -> String { templates.framed(page) }

  /// The schema of the data, as it is in `Data/Schema`.
  private static var schema: String {
    let file = publication_schema()
    return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }
}
