/// Why a document was not read from an address.
public enum FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It is no https address, or holds a name and password.
    case notAnAddress(String)
    /// The settings do not name its host.
    case hostNotAllowed(String)
    /// A line of the settings is no host.
    case notAHost(line: Int, String)
    /// Its host has no address.
    case unknownHost(String)
    /// Its host is at an address that is not public.
    case notPublic(String)
    /// It answered with another status than 200.
    case status(Int)
    /// It leads elsewhere.
    case redirect(String)
    /// It is larger than so many bytes.
    case tooLarge(Int)
    /// It took longer than so many seconds.
    case tooSlow(Int)
    /// The connection failed.
    case failed(String)

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .notAnAddress: "not-an-address"
        case .hostNotAllowed: "host-not-allowed"
        case .notAHost: "not-a-host"
        case .unknownHost: "unknown-host"
        case .notPublic: "not-public"
        case .status: "status"
        case .redirect: "redirect"
        case .tooLarge: "too-large"
        case .tooSlow: "too-slow"
        case .failed: "failed"
        }
    }

    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .notAnAddress(let text): "“\(text)” is no https address that can be read without a password."
        case .hostNotAllowed(let host):
            "Advisories are not fetched from \(host). An administrator can allow it in Settings, or bring the file in."
        case .notAHost(let line, let text):
            "Line \(line), “\(text)”, is no host. Write a name, with “:port” where it is not 443, one a line."
        case .unknownHost(let host): "\(host) is not known here. Look whether the name is right."
        case .notPublic(let host):
            "\(host) is at an address inside a network. Where that is meant, an administrator writes “private” after "
                + "its name in Settings."
        case .status(let status): "The other side answered with status \(status). Look whether the address is right."
        case .redirect(let target): "The address leads on to \(target). Give that one, where it is right."
        case .tooLarge(let bytes): "The document is larger than \(bytes >> 20) MB."
        case .tooSlow(let seconds): "The other side did not answer within \(seconds) seconds. Try again later."
        case .failed(let reason): "The connection failed: \(reason)."
        }
    }
}
