import Foundation
import MeetCore

// What an import is looked up and kept by.
extension StoreRunner {
    /// Reads a file, or works out anew what it would do, beside everything else.
    func look(_ request: Int, _ look: ImportLook, _ post: @escaping @Sendable (AppMessage) -> Void) {
        let flag = CancelFlag()
        readingFlag.withLock { former in
            former?.cancel()
            former = flag
        }
        guard look != .stop else { return }
        reading.async { [self] in
            do {
                post(
                    .lookedUp(
                        request: request,
                        .plan(
                            try plan(look, flag) { done, all in
                                post(.lookedUp(request: request, .progress(done: done, all: all)))
                            })))
            } catch ExchangeError.stopped {
                // Nobody waits for it.
            } catch {
                post(.lookedUp(request: request, .failed))
                post(.failed(request: request, text: words.said(of: error)))
            }
        }
    }

    private func plan(_ look: ImportLook, _ flag: CancelFlag, _ tell: @escaping @Sendable (Int, Int) -> Void) throws -> ImportPlan {
        // Before the data, so that it is never that of a later revision.
        let revision = known.withLock { $0 }
        guard let data = knownData else { throw ExchangeError.stopped }
        let reader = ParticipantsCSV(programme: data.programme, today: Clock.today)
        let watch = ImportWatch { done, all in
            if done % 10_000 == 0 { tell(done, all) }
            return !flag.isCancelled
        }
        var plan: ImportPlan
        switch look {
        case .file(let path):
            let source = try ImportSource(
                name: path, InputFile.read(PathLook.expanded(path), as: .table, onlyFiles: true))
            plan = try reader.plan(source, known: data.people, watch: watch)
        case .again(let former, let mapping, let choices):
            // Other columns make other persons, of whom nothing was said.
            let kept = mapping == former.mapping ? choices : [:]
            plan = try reader.plan(former.source, mapping: mapping, choices: kept, known: data.people, watch: watch)
        case .paths, .stop: throw ExchangeError.stopped
        }
        plan.revision = revision
        return plan
    }
}
