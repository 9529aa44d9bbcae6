import Foundation

/// Which file stands under a name: a name can be given to another file while the first is still open, and what is written into that one is
/// lost from sight.
struct FileIdentity: Hashable {
    private let device: UInt64
    private let number: UInt64

    /// The file under a path, links followed; nil where there is none.
    init?(_ path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        device = UInt64(info.st_dev)
        number = UInt64(info.st_ino)
    }
}
