import TestSupport
import Testing

@testable import MeetTUI

/// Compares a canvas with the drawing kept in `Snapshots` under a name: rows, roles and the cursor.
func expectSnapshot(_ canvas: Canvas, _ name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation) {
    // The folder of snapshots stands in the folder of the test target, however deep the test itself stands.
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let depth = (parts.lastIndex(of: "MeetTUITests") ?? parts.count - 2) + 1
    let folder = parts[..<depth].joined(separator: "/") + "/Snapshots"
    if let problem = Snapshot.difference(CanvasDrawing(canvas).description, name: name, folder: folder) {
        Issue.record(Comment(rawValue: problem), sourceLocation: location)
    }
}
