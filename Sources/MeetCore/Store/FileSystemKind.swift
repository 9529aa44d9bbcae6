import Foundation

/// On what a file lies: on a disk of this machine, or on a share of the network.
///
/// Several programs agree on a database by locks and by shared memory, and both reach no further than one machine: over the network two
/// programs would spoil the file for each other, and no error would tell. So a database on a share is read and not written.
enum FileSystemKind: Hashable {
    /// A disk of this machine, or nothing that is known of as a share.
    case disk
    /// A share, and of which kind.
    case share(String)

    /// Of a path, by the list of what is mounted where, as `/proc/self/mountinfo` has it.
    init(of path: String, mounts: String) {
        guard let kind = Self.kind(of: path, mounts), Self.shares.contains(kind) else {
            self = .disk
            return
        }
        self = .share(kind)
    }

    /// Refuses a place on a share.
    ///
    /// - Parameter mounts: the list; nil for that of the machine. Where there is none nothing is refused.
    static func refuseShare(_ path: String, mounts: String? = nil) throws {
        let mounts = mounts ?? machineMounts
        guard case .share(let kind) = FileSystemKind(of: nearest(path), mounts: mounts) else { return }
        throw StoreError.networkShare(path: path, kind: kind)
    }

    // MARK: Parts

    /// The list of the machine. A test puts another in its place.
    private static var machineMounts: String {
        testMounts ?? (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    }

    /// What a test takes for the list of the machine, for what runs within the closure.
    @TaskLocal static var testMounts: String?

    /// Kinds of file systems that lie on another machine. Those in user space tell by the word after the dot: others of them, such as
    /// gocryptfs, are of this machine.
    private static let shares: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "coda", "ceph", "ncpfs", "lustre", "gfs2", "ocfs2", "beegfs", "fuse.sshfs",
        "fuse.davfs",
        "fuse.davfs2", "fuse.rclone", "fuse.curlftpfs", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.smbnetfs", "fuse.juicefs",
        "fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.ceph", "fuse.ceph-fuse",
    ]

    /// The path itself with links followed, or the nearest folder that there is.
    private static func nearest(_ path: String) -> String {
        guard access(path, F_OK) != 0, path != "/", path != "." else { return StoreFile.real(path) }
        let folder = (path as NSString).deletingLastPathComponent
        return nearest(folder.isEmpty ? "." : folder)
    }

    /// The kind of the file system in whose folder a path lies: the longest that fits, and of several mounted there the last.
    private static func kind(of path: String, _ mounts: String) -> String? {
        var best: (length: Int, kind: String)?
        for line in mounts.split(separator: "\n") {
            // 36 35 98:0 /root /mount/point options … - kind source options
            let fields = line.split(separator: " ")
            guard fields.count > 6, let mark = fields.firstIndex(of: "-"), fields.indices.contains(mark + 1) else { continue }
            // A space in a name is written \040.
            let point = fields[4].replacing("\\040", with: " ")
            guard point == "/" || path == point || path.hasPrefix(point + "/"), point.utf8.count >= best?.length ?? 0 else { continue }
            best = (point.utf8.count, String(fields[mark + 1]))
        }
        return best?.kind
    }
}
