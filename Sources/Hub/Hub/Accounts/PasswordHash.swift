import Crypto
import CryptoExtras
import Foundation

/// What a password is kept as: scrypt (RFC 7914), with its costs and salt beside the result.
public struct PasswordHash: Sendable, Hashable {
    /// The costs of scrypt. More of each makes guessing dearer.
    public struct Cost: Sendable, Hashable {
        /// The binary logarithm of the work and memory: 2^15 × 8 × 128 bytes are 32 MiB.
        public var logRounds: Int
        /// The size of a block, in units of 128 bytes.
        public var blockSize: Int
        /// How often all of it is done.
        public var parallelism: Int

        /// Costs, those of OWASP's list for 32 MiB unless told otherwise.
        public init(logRounds: Int = 15, blockSize: Int = 8, parallelism: Int = 3) {
            (self.logRounds, self.blockSize, self.parallelism) = (logRounds, blockSize, parallelism)
        }

        var isSane: Bool {
            (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...16).contains(parallelism)
        }
    }

    /// The costs it was made with.
    public var cost: Cost
    private var salt: [UInt8]
    private var hash: [UInt8]

    /// The hash of a password.
    ///
    /// - Parameter salt: sixteen random bytes.
    public init(password: String, salt: [UInt8], cost: Cost) throws {
        (self.cost, self.salt) = (cost, salt)
        hash = try Self.derive(password, salt: salt, cost: cost)
    }

    /// Whether this is the password. It takes the same time either way.
    public func matches(_ password: String) -> Bool {
        guard let other = try? Self.derive(password, salt: salt, cost: cost), other.count == hash.count else {
            return false
        }
        return zip(other, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    // The same letters can be typed in several ways; NFKC makes them one (as RFC 8265 does for passwords).
    private static func derive(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
        let text = password.precomposedStringWithCompatibilityMapping
        let key = try KDF.Scrypt.deriveKey(
            from: Data(text.utf8), salt: Data(salt), outputByteCount: 32, rounds: 1 << cost.logRounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism, maxMemory: 256 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}

extension PasswordHash {
    /// The form in which it is kept: `scrypt$ln=15,r=8,p=3$salt$hash`, the last two in Base64.
    public var text: String {
        "scrypt$ln=\(cost.logRounds),r=\(cost.blockSize),p=\(cost.parallelism)"
            + "$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
    }

    /// Reads the form in which it is kept; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "scrypt", let cost = Cost(text: parts[1]),
            let salt = Data(base64Encoded: String(parts[2])), let hash = Data(base64Encoded: String(parts[3])),
            !hash.isEmpty
        else { return nil }
        (self.cost, self.salt, self.hash) = (cost, Array(salt), Array(hash))
    }
}

extension PasswordHash.Cost {
    fileprivate init?(text: Substring) {
        var values: [Substring: Int] = [:]
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=")
            guard pair.count == 2, let number = Int(pair[1]) else { return nil }
            values[pair[0]] = number
        }
        guard let rounds = values["ln"], let block = values["r"], let parallelism = values["p"] else { return nil }
        self.init(logRounds: rounds, blockSize: block, parallelism: parallelism)
        guard isSane else { return nil }
    }
}
