import FoundationEssentials
import Hub
import Mustache

/// What all pages share: templates, assets, and the menu.
struct PageSite: Sendable {
    let templates: TemplateLibrary
    let assets: AssetLibrary
    let routes: [PageRoute]

    /// The site; the files are read once for all servers of a process.
    static let shared = Result { try PageSite(routes: Pages.all) }

    private init(routes: [PageRoute]) throws {
        let folder = try ResourceFolder.find("HubWeb")
        templates = try TemplateLibrary(folder: folder.appendingPathComponent("Templates"))
        assets = try AssetLibrary(folder: folder.appendingPathComponent("Assets"))
        self.routes = routes
    }

    /// The menu of somebody.
    func menu(for principal: Principal, at path: String) -> [MenuItem] {
        routes.compactMap { route in
            guard let menu = route.menu, case .permission(let permission) = route.access, principal.may(permission)
            else { return nil }
            let isHere = path == route.path || route.path != "/" && path.hasPrefix(route.path + "/")
            return MenuItem(
                title: menu.title, address: route.path, letter: String(menu.letter), isHere: isHere)
        }
    }
}

/// One item of the menu.
struct MenuItem: Sendable {
    let title: String
    let address: String
    let letter: String
    let isHere: Bool
}
