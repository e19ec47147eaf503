import ArgumentParser
import Hub
import Response

/// Which devices of a case are meant.
struct CaseScopeOptions: ParsableArguments {
    @Option(name: .customLong("device"), help: ArgumentHelp("A device; may be given again.", valueName: "asset"))
    var devices: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A file with one asset tag a line; - for the standard input.", valueName: "file"),
        completion: .file())
    var devicesFrom: String?

    @Flag(name: .long, help: "Every device of the case, but those that left it or need nothing.")
    var all = false

    @Option(
        name: .customLong("vulnerability"),
        help: ArgumentHelp("Only this vulnerability of them; may be given again.", valueName: "id"))
    var vulnerabilities: [String] = []

    func validate() throws {
        guard all || devicesFrom != nil || !devices.isEmpty else {
            throw ValidationError("Say which devices: --device, --devices-from, or --all.")
        }
        if all, devicesFrom != nil || !devices.isEmpty {
            throw ValidationError("--all does not go with --device and --devices-from.")
        }
    }

    /// The devices that are meant.
    func list(in one: Case) throws -> [String] {
        if all {
            return one.devices.values.filter { $0.retired == nil && !$0.isCleared }.map(\.facts.id).sorted()
        }
        guard let devicesFrom else { return devices }
        let lines = try FileReader.text(of: devicesFrom).split(whereSeparator: \.isNewline)
        return devices + lines.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// The devices and vulnerabilities that are meant.
    func scope(in one: Case) throws -> DeviceScope {
        DeviceScope(try list(in: one), vulnerabilities: vulnerabilities)
    }
}

extension Substring {
    /// Without the space at its ends.
    fileprivate var trimmed: String {
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
