import Reports

/// The writer of everything that is JSON: of a result on standard output as of a file that is exported.
typealias JSONWriter = Reports.JSONWriter
