public import Store

/// Goes along the log, line by line, and finds the first that does not fit.
public struct AuditVerifier: Sendable {
    /// What is wrong with a line.
    public enum Break: Sendable, Hashable, CustomStringConvertible {
        /// A line says something else than when it was hashed.
        case altered(sequence: Int64)
        /// A line does not follow the one before it.
        case unlinked(sequence: Int64)
        /// Lines are missing before this one.
        case missing(before: Int64)
        /// The seal over this line was not made with the key it names, or seals another hash.
        case seal(sequence: Int64)
        /// The seal over this line was made with another key than the one that was given.
        case foreignKey(sequence: Int64)
        /// A seal says that the log went on to this line, which is not there.
        case cutOff(sealed: Int64)

        /// What was found, in a sentence.
        public var description: String {
            switch self {
            case .altered(let sequence): "Line \(sequence) was altered after it was written."
            case .unlinked(let sequence): "Line \(sequence) does not follow from the line before it."
            case .missing(let sequence): "Lines are missing before line \(sequence)."
            case .seal(let sequence): "The seal over line \(sequence) is not sound."
            case .foreignKey(let sequence): "The seal over line \(sequence) was made with another key."
            case .cutOff(let sequence): "The log was sealed up to line \(sequence), which is missing now."
            }
        }
    }

    /// The first thing that does not fit.
    public private(set) var firstBreak: Break?
    /// How many lines were looked at.
    public private(set) var lines = 0
    /// How many seals were looked at.
    public private(set) var seals = 0
    /// Up to which line the log is sealed.
    public private(set) var sealedThrough: Int64 = 0

    private let expectedKey: String?
    private var last: (sequence: Int64, hash: String)?

    /// A verifier.
    ///
    /// - Parameter publicKey: the key that must have made all seals, in hexadecimal digits; nil to take any.
    public init(publicKey: String? = nil) { expectedKey = publicKey }

    /// Looks at the next line.
    public mutating func take(_ line: AuditLine) {
        guard firstBreak == nil else { return }
        switch line {
        case .entry(let entry): take(entry)
        case .seal(let seal): take(seal)
        }
    }

    private mutating func take(_ entry: AuditEntry) {
        lines += 1
        let expected = last ?? (0, AuditEntry.origin)
        if entry.sequence != expected.sequence + 1 {
            firstBreak = .missing(before: entry.sequence)
        } else if entry.previousHash != expected.hash {
            firstBreak = .unlinked(sequence: entry.sequence)
        } else if AuditHash.of(entry) != entry.hash {
            firstBreak = .altered(sequence: entry.sequence)
        }
        last = (entry.sequence, entry.hash)
    }

    private mutating func take(_ seal: AuditSeal) {
        seals += 1
        if let expectedKey, seal.publicKey != expectedKey {
            firstBreak = .foreignKey(sequence: seal.sequence)
        } else if !AuditKey.isSound(seal) {
            firstBreak = .seal(sequence: seal.sequence)
        } else if let last {
            if last.sequence < seal.sequence {
                firstBreak = .cutOff(sealed: seal.sequence)
            } else if last.hash != seal.hash {
                firstBreak = .seal(sequence: seal.sequence)
            }
        } else {
            // Older lines were retired: the seal over the last of them is where the log begins.
            last = (seal.sequence, seal.hash)
        }
        sealedThrough = seal.sequence
    }
}
