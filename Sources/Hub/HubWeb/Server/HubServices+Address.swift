import Hummingbird

extension HubServices {
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
