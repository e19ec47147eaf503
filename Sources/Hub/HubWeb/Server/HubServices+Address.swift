import Hummingbird

extension HubServices {
    /// How the caller reached the server. What cannot be the name of a host is left out: it is text of the caller's.
    func origin(of request: Request) -> String {
        let host = request.head.authority ?? "\(settings.host):\(settings.port)"
        let isPlain = host.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}/?#@".utf8.contains($0) }
        return "\(settings.isTLS ? "https" : "http")://\(isPlain && host.utf8.count <= 255 ? host : "localhost")"
    }

    /// Where a request came from. Behind a proxy that is what the proxy says of it, which is the last it added; what stands
    /// before that, anybody can write.
    func address(of request: Request, _ context: HubContext) -> String {
        guard settings.isBehindProxy, let last = request.headers.text("X-Forwarded-For")?.split(separator: ",").last
        else {
            return context.address
        }
        let address = last.filter { !$0.isWhitespace }
        return address.isEmpty ? context.address : String(address.prefix(64))
    }
}
