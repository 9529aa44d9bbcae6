import Foundation
import MeetCore

// Lists, made beside the screen and the database.
extension StoreRunner {
    /// Saves or prints sheets.
    func printSheets(_ request: Int, _ job: PrintJob, _ post: @escaping @Sendable (AppMessage) -> Void) {
        printing.async { [self] in
            do {
                post(try printed(request, job))
            } catch {
                post(.failed(request: request, text: words.said(of: error)))
            }
        }
    }

    private func printed(_ request: Int, _ job: PrintJob) throws -> AppMessage {
        let (path, result) = try NewFile.write(name: job.name) { write in
            var file = try SheetFile(
                job.format, title: job.title, languages: job.options.languages, created: Clock.now.description, write: write)
            let store = try store
            try job.forEach(record: { (try store.tablePlan(of: $0), try store.attendance(of: $0)) }) { try file.add($0) }
            return try file.finish()
        }
        guard result.sheets > 0 else {
            unlink(path)
            return .printed(request: request, path: nil, result, copies: 0)
        }
        note(.sheets)
        guard case .printer(let printer, let copies) = job.target else { return .printed(request: request, path: path, result, copies: 0) }
        try Printer(printer).send(path, copies: copies, title: job.title, kept: path)
        unlink(path)
        return .printed(request: request, path: nil, result, copies: copies, printer: printer)
    }

    /// Finds out whether a PDF can be made, which is quick, and then the printers: beside all else, since a server of printers that is away may
    /// let one wait.
    func findPrinters(_ request: Int, _ post: @escaping @Sendable (AppMessage) -> Void) {
        DispatchQueue.global(qos: .userInitiated).async {
            post(.paperFound(makesPDF: SheetPDF.canBeMade))
            post(.printersFound(request: request, Printer.names()))
        }
    }
}
