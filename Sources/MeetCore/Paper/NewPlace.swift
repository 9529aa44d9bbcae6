import Foundation

/// Where a file goes for which nobody named a folder: where one is; where that takes none, as a share that may only be read, to the home folder.
package enum NewPlace {
    /// The folders, in the order in which they are tried.
    package static var folders: [String] { [".", getenv("HOME").map { String(cString: $0) } ?? NSHomeDirectory()] }

    /// The first of the folders that takes files, from the root.
    package static var folder: String {
        let found = folders.first { access($0, W_OK | X_OK) == 0 } ?? "."
        return found == "." ? FileManager.default.currentDirectoryPath : found
    }

    /// Makes a file that did not exist before, with a number added to the name where that is taken. A name that has its folder goes nowhere else.
    ///
    /// - Throws: `NewFileError` where no folder takes it, with the reason of the first.
    package static func open(_ name: String, in folders: [String] = NewPlace.folders) throws -> (file: CInt, path: String) {
        var failure = NewFileError(name: name, reason: String(cString: strerror(EEXIST)))
        for (place, folder) in (name.hasPrefix("/") ? ["."] : folders).enumerated() {
            var why = EEXIST
            for candidate in NumberedName.all(folder == "." ? name : folder + "/" + name) {
                let file = Foundation.open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
                if file >= 0 { return (file, candidate) }
                why = errno
                if why != EEXIST { break }
            }
            if place == 0 { failure = NewFileError(name: name, reason: String(cString: strerror(why))) }
            // A full disk, say, is told: who is to make room has to know of it.
            guard [EACCES, EPERM, EROFS, ENOENT].contains(why) else { break }
        }
        throw failure
    }
}
