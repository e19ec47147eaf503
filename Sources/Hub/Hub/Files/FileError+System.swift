#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension FileError {
    /// The trouble that the system reported, as an error number, in our words.
    init(system number: Int32, path: String) {
        switch number {
        case ENOENT, ENOTDIR:
            self.init(.notFound, path: path, reason: "no such file or folder", advice: "check the path")
        case EACCES, EPERM:
            self.init(.refused, path: path, reason: "this user has no permission", advice: "check the permissions")
        case EISDIR:
            self.init(.unusable, path: path, reason: "this is a folder, not a file", advice: "name the file")
        case EEXIST:
            self.init(.refused, path: path, reason: "there is a file already", advice: "name a new one")
        case ENOSPC, EDQUOT, EFBIG:
            self.init(
                .diskFull, path: path, reason: "the disk is full; what was written is not complete",
                advice: "free some space and run the command again")
        case EPIPE:
            self.init(.closed, path: path, reason: "the reader of the output has gone")
        default:
            self.init(.refused, path: path, reason: String(cString: strerror(number)))
        }
    }
}
