import Foundation
import PumpLink
import TestSupport
import Testing

/// The vectors of draft-irtf-cfrg-cpace for ristretto255 and SHA-512.
@Suite("CPace vectors", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct CPaceVectorTests {
    let vector: [String: String]
    let points: [String: Any]

    init() throws {
        let data = try Data(contentsOf: Corpora.data.appendingPathComponent("cpace/testvectors.json"))
        let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        vector = try #require(all["G_Coffee25519"] as? [String: String])
        points = try #require(all["G_Coffee25519_points"] as? [String: Any])
    }

    private func bytes(_ name: String) throws -> [UInt8] { Hex.bytes(try #require(vector[name])) }

    private var parameters: CPace.Parameters {
        get throws { CPace.Parameters(password: try bytes("PRS"), channel: try bytes("CI"), session: try bytes("sid")) }
    }

    @Test("the generator is the draft's")
    func generator() throws { #expect(CPace.generator(try parameters) == (try bytes("g"))) }

    @Test("both shares are the draft's")
    func shares() throws {
        #expect(try CPace(parameters, scalar: bytes("ya")).share == bytes("Ya"))
        #expect(try CPace(parameters, scalar: bytes("yb")).share == bytes("Yb"))
    }

    @Test("both sides get the draft's keys", arguments: [true, false])
    func keys(ordered: Bool) throws {
        let first = try CPace(parameters, scalar: bytes("ya"))
        let second = try CPace(parameters, scalar: bytes("yb"))
        let one = try first.finish(
            with: second.share, ownData: bytes("ADa"), otherData: bytes("ADb"), order: ordered ? .first : .symmetric)
        let two = try second.finish(
            with: first.share, ownData: bytes("ADb"), otherData: bytes("ADa"), order: ordered ? .second : .symmetric)
        #expect(one == two)
        #expect(try one.key == bytes(ordered ? "ISK_IR" : "ISK_SY"))
        #expect(try one.sessionID == bytes(ordered ? "sid_output_ir" : "sid_output_oc"))
    }

    @Test(
        "an encoding that is not canonical, and the neutral element, are refused",
        arguments: ["Invalid Y1", "Invalid Y2"])
    func invalidPoints(name: String) throws {
        let valid = try #require(points["Valid"] as? [String: String])
        let side = try CPace(parameters, scalar: Hex.bytes(try #require(valid["s"])))
        let share = Hex.bytes(try #require(points[name] as? String))
        #expect(throws: CPaceError.badShare) { try side.finish(with: share, order: .first) }
    }

    @Test("the valid point of the draft is taken")
    func validPoint() throws {
        let valid = try #require(points["Valid"] as? [String: String])
        let side = try CPace(parameters, scalar: Hex.bytes(try #require(valid["s"])))
        let share = Hex.bytes(try #require(valid["X"]))
        #expect(throws: Never.self) { try side.finish(with: share, order: .first) }
    }

    @Test("a scalar that is not reduced, or of the wrong size, is refused")
    func badScalars() throws {
        #expect(throws: CPaceError.badScalar) {
            try CPace(parameters, scalar: [UInt8](repeating: 0xff, count: 32))
        }
        #expect(throws: CPaceError.badScalar) { try CPace(parameters, random: [1, 2, 3]) }
    }
}
