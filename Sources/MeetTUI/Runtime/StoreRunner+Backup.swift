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

    /// Makes the backup of the day where there is none yet. It says nothing: whoever opened the program wants something else, and that it
    /// could not be made is said when one asks for a backup.
    func backUpDaily() {
        guard let backups, let store = try? store, !store.isReadOnly else { return }
        backing.async {
            let now = Clock.now
            guard backups.isDue(at: now) else { return }
            _ = try? backups.make(.daily, at: now)
        }
    }
}
