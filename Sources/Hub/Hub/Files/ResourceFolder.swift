public import Foundation

/// Where the files of a module are: beside the program, so that both can be moved together.
public enum ResourceFolder {
    /// What cannot be found, and where it was looked for.
    public struct Missing: Error, CustomStringConvertible {
        var module: String
        var places: [String]

        /// What is missing, and what to do.
        public var description: String {
            "The folder with the files of \(module) is not beside the program. Move the folder “…_\(module).resources” "
                + "together with it. Looked in: \(places.joined(separator: ", "))."
        }
    }

    /// The folder that the package manager makes of a module's resources.
    public static func find(_ module: String) throws(Missing) -> URL {
        // Not `Bundle.module`: that ends the program where the folder is missing.
        var places = [Bundle.main.bundleURL]
        if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
            places.append(program.deletingLastPathComponent())
        }
        for place in places {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            if let name = names.sorted().first(where: { $0.hasSuffix("_\(module).resources") }) {
                return place.appendingPathComponent(name).resolvingSymlinksInPath()
            }
        }
        throw Missing(module: module, places: places.map(\.path))
    }
}
