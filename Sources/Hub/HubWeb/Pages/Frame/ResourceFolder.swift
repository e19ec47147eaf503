import Foundation

/// Where the templates and assets are: beside the program, so that both can be moved together.
enum ResourceFolder {
    /// What cannot be found, and where it was looked for.
    struct Missing: Error, CustomStringConvertible {
        var places: [String]

        var description: String {
            "The folder with templates and assets is not beside the program. Move the folder “…_HubWeb.resources” "
                + "together with it. Looked in: \(places.joined(separator: ", "))."
        }
    }

    /// The folder that the package manager makes of this target's resources.
    static func find() throws(Missing) -> URL {
        // Not `Bundle.module`: that ends the program where the folder is missing.
        var places = [Bundle.main.bundleURL]
        if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
            places.append(program.deletingLastPathComponent())
        }
        for place in places {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            if let name = names.sorted().first(where: { $0.hasSuffix("_HubWeb.resources") }) {
                return place.appendingPathComponent(name).resolvingSymlinksInPath()
            }
        }
        throw Missing(places: places.map(\.path))
    }
}
