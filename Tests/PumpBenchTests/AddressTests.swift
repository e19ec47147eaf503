import PumpBench
import Testing

@Suite("Addresses of the bench")
struct AddressTests {
    @Test(
        "an address of this machine alone is taken",
        arguments: [
            ("127.0.0.1:7600", "127.0.0.1:7600"), ("127.3.2.1:1", "127.3.2.1:1"), ("[::1]:7600", "[::1]:7600"),
            ("localhost:0", "127.0.0.1:0"), ("7600", "127.0.0.1:7600"),
        ])
    func taken(text: String, address: String) throws {
        #expect(try LoopbackAddress(text).description == address)
    }

    @Test(
        "an address that other machines reach, or none at all, is refused",
        arguments: [
            "0.0.0.0:7600", "192.168.1.5:7600", "10.0.0.1:7600", "[::]:7600", "example.org:7600",
            "127.0.0.1.evil.org:1",
            "127.1:7600", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", ":7600", "",
        ])
    func refused(text: String) {
        #expect(throws: BenchError.self) { try LoopbackAddress(text) }
    }
}
