import Foundation
import MeetCore

// Backups are made beside all else, from a connection of their own: nothing waits for one, and it holds what was kept up to its beginning.
extension StoreRunner {
    /// Makes a backup that somebody asked for.
    func backUp(_ request: Int, _ post: @escaping @Sendable (AppMessage) -> Void) {
        let backups = backups ?? Backups(of: path)
        backing.async { [self] in
            self.post(request, post) {
                // What was asked to be kept before is in it.
                _ = try inTurn { $0.path }
                let made = try backups.make(.asked, at: Clock.now)
                return .backedUp(request: request, made.contents, folder: backups.folder)
            }
        }
    }

    /// Makes the backup of the day where there is none yet. That it was made is not said, since whoever opened the program wants something else;
    /// that it could not be made is, once.
    func backUpDaily(_ post: @escaping @Sendable (AppMessage) -> Void) {
        guard let backups, let store = try? store, !store.isReadOnly else { return }
        backing.async { [words] in
            let now = Clock.now
            do {
                if try backups.isDue(at: now) { try backups.make(.daily, at: now) }
            } catch {
                let last = backups.latest().map { MomentText(zone: TimeZone.current.identifier).parts($0).day }
                post(.notBackedUp(why: words.said(of: error), last: last))
            }
        }
    }
}
