import Hummingbird
import Logging
import NIOCore

/// What travels with a request through the server.
struct HubContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where the request came from.
    let address: String

    init(source: Source) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
