import Foundation
import SwiftProtobuf

extension GlucoseReading {
    /// The bytes that are signed.
    var encoded: [UInt8] {
        Wire.encode(
            WireReading.with {
                $0.origin = origin.value
                $0.source = UInt32(source.rawValue)
                $0.sequence = sequence
                $0.measuredMs = measured.milliseconds
                $0.mgPerDl = UInt32(milligramsPerDecilitre)
                $0.trend = Int32(trend)
            })
    }

    /// Decodes signed bytes.
    init(decoding bytes: [UInt8]) throws(WireError) {
        let wire = try Wire.decode(WireReading.self, bytes, limit: 64)
        self.init(
            origin: DeviceID(wire.origin), source: try Wire.known("source", wire.source, Source.self),
            sequence: try Wire.ranged("sequence", wire.sequence, 1...UInt64.max),
            measured: PumpInstant(milliseconds: wire.measuredMs),
            milligramsPerDecilitre: UInt16(clamping: try Wire.ranged("mg_per_dl", wire.mgPerDl, 10...1000)),
            trend: Int16(clamping: try Wire.ranged("trend", wire.trend, -200...200)))
    }

    /// The same reading with every number in the range that the wire carries.
    var withinRange: GlucoseReading {
        var copy = self
        copy.sequence = max(1, sequence)
        copy.milligramsPerDecilitre = min(1000, max(10, milligramsPerDecilitre))
        copy.trend = min(200, max(-200, trend))
        return copy
    }
}

extension SignedReading {
    /// The bytes outside a session, as a file or a gateway carries them.
    public var encoded: [UInt8] { Wire.encode(wire) }

    /// Decodes bytes from outside a session; the signature is not checked here.
    public init(decoding bytes: [UInt8]) throws(WireError) {
        try self.init(wire: Wire.decode(WireSignedReading.self, bytes, limit: 160))
    }

    var wire: WireSignedReading {
        .with {
            $0.body = Data(claim.encoded)
            $0.signature = Data(signature)
        }
    }

    init(wire: WireSignedReading) throws(WireError) {
        self.init(
            claim: try GlucoseReading(decoding: [UInt8](wire.body)),
            signature: try Wire.sized("signature", wire.signature, 64))
    }
}
