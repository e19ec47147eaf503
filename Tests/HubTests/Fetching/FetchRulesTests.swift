import Testing

@testable import Hub

@Suite("Where documents may be fetched from")
struct FetchRulesTests {
    @Test(
        "addresses that are not of the internet at large are told apart",
        arguments: [
            "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
            "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
            "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "64:ff9b::a00:1",
            "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1", "2001::1", "2001:db8::1", "2002:a00:1::1",
            "3fff:1::1", "100::1",
        ])
    func notPublic(_ text: String) throws {
        let address = try #require(NetworkAddress(text))
        #expect(!address.isPublic)
    }

    @Test(
        "addresses of the internet at large are let through",
        arguments: ["1.1.1.1", "100.63.0.1", "172.32.0.1", "192.169.0.1", "2606:4700::1", "2a00::1", "2001:4860::8"])
    func isPublic(_ text: String) throws {
        let address = try #require(NetworkAddress(text))
        #expect(address.isPublic && address.text == text)
    }

    @Test("a list names hosts with ports, remarks, and those inside a network")
    func hosts() throws {
        let hosts = try FetchHosts("# ours\nWWW.Example.org\nfeed.example.org:8443\nhub.intra private # the peer\n\n")
        #expect(hosts.lines == ["www.example.org", "feed.example.org:8443", "hub.intra private"])
    }

    @Test(
        "what is no host is refused with its line",
        arguments: ["a b", "https://x.org", "x.org:0", "x.org:99999", "x/y", "[::1]"])
    func noHosts(_ line: String) {
        let error = #expect(throws: FetchError.self) { try FetchHosts("example.org\n\(line)") }
        #expect(error == .notAHost(line: 2, line))
    }

    @Test(
        "only plain https addresses of allowed hosts are taken",
        arguments: [
            "http://example.org/a.json", "https://example.org:444/a.json", "https://user:word@example.org/a.json",
            "https://example.org/a.json#part", "https://other.org/a.json", "https://example.org.evil.org/",
            "file:///etc/passwd",
            "https://[::1]/", "https://127.0.0.1/", "https://exa mple.org/", "", "https:///a",
        ])
    func refused(_ text: String) throws {
        let hosts = try FetchHosts("example.org")
        #expect(throws: FetchError.self) { try FetchAddress(text, allowed: hosts) }
    }

    @Test("an allowed address is taken as it is")
    func taken() throws {
        let hosts = try FetchHosts("example.org")
        let address = try FetchAddress("https://EXAMPLE.org/white/2026/a.json?x=1", allowed: hosts)
        #expect(address.host == "example.org" && address.port == 443 && !address.mayBePrivate)
        #expect(address.text == "https://EXAMPLE.org/white/2026/a.json?x=1")
    }
}
