import Foundation
import MeetCore

/// Sheets on their way out of a command: to a file, to standard output, or to a printer.
struct SheetDelivery {
    let context: CommandContext
    /// What the document is called.
    let title: String
    /// What a file of it is called where none is asked for.
    var fileName = ""
    /// The languages of its sheets, the first one first.
    let languages: [Language]
    /// Adds the sheets.
    let body: (inout SheetFile) throws -> Void

    /// Writes a file, or standard output where there is no path.
    func write(_ format: SheetFormat, to path: String?) throws -> SheetFile.Result {
        try context.output.bytes(to: path, keeping: [context.database]) { write in
            var file = try SheetFile(
                format, title: title, languages: languages, created: context.now.description,
                spoken: context.isPlain ? SheetLines(context.words) : nil, write: write)
            try body(&file)
            return try file.finish()
        }
    }

    /// Writes a PDF and hands it to a printer; the file goes when that took it, unless it was asked for.
    ///
    /// - Parameter asked: the file that was asked for; nil for one with a name of its own.
    func print(on printer: String, copies: Int, asked: String?) throws -> SheetFile.Result {
        let path = try asked ?? context.output.newPath(fileName.isEmpty ? SheetFileName.plain(title, ending: "pdf") : fileName)
        let result = try write(.pdf, to: path)
        guard result.sheets > 0 else {
            if asked == nil { unlink(path) }
            return result
        }
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        try Printer(printer).send(whole, copies: copies, title: title, kept: whole)
        if asked == nil { unlink(path) }
        context.output.say(context.words.sentToPrinter(printer, pages: result.pages ?? 0, copies: copies))
        return result
    }
}
