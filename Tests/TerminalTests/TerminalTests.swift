import Testing

/// The built program in a real terminal. One test at a time: each has a terminal of its own, and a machine of
/// two cores has to draw all of them.
@Suite(.serialized) enum TerminalTests {}
