import Crypto
import Foundation

/// Why a CPace run stopped.
public enum CPaceError: Error, Hashable, Sendable {
    /// A scalar has not the size or range it needs.
    case badScalar
    /// The other's share is not an element of the group, or leads to the neutral element.
    case badShare
}

/// One side of CPace over ristretto255 with SHA-512 (draft-irtf-cfrg-cpace, sections 6 and 8.1).
///
/// Two parties that know the same short password get the same key; a listener gets nothing, and one who takes part
/// gets to try one password.
public struct CPace: Hashable, Sendable {
    /// What both parties must share.
    public struct Parameters: Hashable, Sendable {
        /// The password, `PRS`.
        public var password: [UInt8]
        /// What identifies the parties and the channel, `CI`.
        public var channel: [UInt8]
        /// What identifies this run, `sid`.
        public var session: [UInt8]

        /// Makes parameters.
        public init(password: [UInt8], channel: [UInt8], session: [UInt8]) {
            self.password = password
            self.channel = channel
            self.session = session
        }
    }

    /// How the two shares are put into the transcript.
    public enum Order: Hashable, Sendable {
        /// This side sent its share first.
        case first
        /// This side sent its share second.
        case second
        /// It does not matter who was first.
        case symmetric
    }

    /// What the run gives.
    public struct Output: Hashable, Sendable {
        /// The intermediate session key `ISK`, 64 bytes.
        public let key: [UInt8]
        /// The session identifier that may be public, 64 bytes.
        public let sessionID: [UInt8]
    }

    private static let name = [UInt8]("CPaceRistretto255".utf8)
    private let parameters: Parameters
    private let scalar: Ristretto255.Scalar
    /// The share to send, 32 bytes.
    public let share: [UInt8]

    /// Begins a run.
    ///
    /// - Parameters:
    ///   - parameters: what both parties share.
    ///   - random: 64 bytes from a good random source, never used again.
    public init(_ parameters: Parameters, random: [UInt8]) throws(CPaceError) {
        guard let scalar = Ristretto255.scalar(reducing: random) else { throw .badScalar }
        try self.init(parameters, scalar)
    }

    /// Begins a run with a given scalar, as published vectors do.
    ///
    /// - Parameters:
    ///   - parameters: what both parties share.
    ///   - scalar: 32 bytes, least significant first, less than the order of the group.
    public init(_ parameters: Parameters, scalar: [UInt8]) throws(CPaceError) {
        guard scalar.count == 32,
            let reduced = Ristretto255.scalar(reducing: scalar + [UInt8](repeating: 0, count: 32)),
            reduced.bytes == scalar
        else { throw .badScalar }
        try self.init(parameters, reduced)
    }

    private init(_ parameters: Parameters, _ scalar: Ristretto255.Scalar) throws(CPaceError) {
        guard let generator = CPace.generator(parameters), let share = Ristretto255.multiply(scalar, generator) else {
            throw .badScalar
        }
        self.parameters = parameters
        self.scalar = scalar
        self.share = share
    }

    /// The generator that the password leads to (section 8.1).
    public static func generator(_ parameters: Parameters) -> [UInt8]? {
        let password = LengthValue.prepend(parameters.password)
        // The password fills the first block of SHA-512, so that its length does not show in the time taken.
        let padding = max(0, 128 - 1 - password.count - LengthValue.prepend(name).count)
        let string = LengthValue.join(
            name, parameters.password, [UInt8](repeating: 0, count: padding), parameters.channel, parameters.session)
        return Ristretto255.element(mapping: [UInt8](SHA512.hash(data: string)))
    }

    /// The key shared with the sender of `other`.
    ///
    /// - Parameters:
    ///   - other: the other's share.
    ///   - ownData: associated data sent with the own share, `ADa` or `ADb`.
    ///   - otherData: associated data that came with the other's share.
    ///   - order: who was first.
    public func finish(
        with other: [UInt8], ownData: [UInt8] = [], otherData: [UInt8] = [], order: Order
    ) throws(CPaceError) -> Output {
        guard let product = Ristretto255.multiply(scalar, other) else { throw .badShare }
        let own = LengthValue.join(share, ownData)
        let their = LengthValue.join(other, otherData)
        let transcript =
            switch order {
            case .first: own + their
            case .second: their + own
            case .symmetric: LengthValue.ordered(own, their)
            }
        let secret = LengthValue.join(CPace.name + [UInt8]("_ISK".utf8), parameters.session, product)
        return Output(
            key: [UInt8](SHA512.hash(data: secret + transcript)),
            sessionID: [UInt8](SHA512.hash(data: [UInt8]("CPaceSidOutput".utf8) + transcript)))
    }

    /// The tag by which the sender of `share` shows that it has the key (section 9.4), the first 32 bytes of an
    /// HMAC-SHA-512.
    public func confirmation(of share: [UInt8], data: [UInt8] = [], key: [UInt8]) -> [UInt8] {
        let macKey = SHA512.hash(data: [UInt8]("CPaceMac".utf8) + parameters.session + key)
        let tag = HMAC<SHA512>.authenticationCode(
            for: LengthValue.join(share, data), using: SymmetricKey(data: [UInt8](macKey)))
        return Array([UInt8](tag).prefix(32))
    }
}
