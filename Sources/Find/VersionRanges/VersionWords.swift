/// The words that stand in and around versions, by what they do there.
enum VersionWords {
    /// The one spelling of a word that counts releases below a version; nil for other words.
    static func qualifier(_ word: String) -> String? {
        switch word {
        case "sp", "servicepack": "sp"
        case "sr", "servicerelease": "sr"
        case "hf", "hotfix", "hotfixrev", "fix": "hf"
        case "mr", "maintenance": "mr"
        case "mp", "maintenancepack": "mp"
        case "fp", "featurepack": "fp"
        case "cu", "cumulative": "cu"
        case "update", "upd", "updates": "update"
        case "patch", "securitypatch": "patch"
        case "build", "bld", "bn": "build"
        case "rev", "revision": "rev"
        case "release", "rel": "release"
        case "qu", "uc", "ru", "ir", "tcu": word
        case "alpha", "beta", "rc", "dev", "preview": word
        case "pre", "prerelease": "preview"
        default: nil
        }
    }

    /// What a single letter before a number counts, when it follows a version: `2020 R2`, `SP1 P01`, `4.4u3`.
    static func shortQualifier(_ letter: String) -> String? {
        switch letter {
        case "r": "release"
        case "p": "patch"
        case "u": "update"
        default: nil
        }
    }

    /// Words that only announce that a version follows.
    static func announces(_ word: String) -> Bool {
        switch word {
        case "v", "ver", "vers", "version", "versions", "r", "rev", "revision", "rel", "release", "releases", "build",
            "bld", "sw", "s", "w", "fw", "f", "firmware", "software", "hw", "sv", "no", "number", "level", "app",
            "application", "server", "client", "is", "main", "bios", "edition", "all", "os":
            true
        default: false
        }
    }

    /// Words that announce a version in free text, where `server` or `all` mean something else.
    static func announcesInText(_ word: String) -> Bool {
        switch word {
        case "v", "ver", "vers", "version", "rev", "revision", "rel", "release", "build", "bld", "sw", "fw", "firmware",
            "software", "s/w", "f/w":
            true
        default: false
        }
    }

    /// Words that go on with a version in free text, if a number follows.
    static func countsInText(_ word: String) -> Bool {
        switch word {
        case "sp", "sr", "hf", "build", "bld", "patch", "hotfix", "mr", "upd", "update": true
        default: false
        }
    }

    /// Names of operating systems, whose versions are not those of the device's software.
    static func namesSystem(_ word: String) -> Bool {
        switch word {
        case "win", "windows", "wince", "winxp", "winnt", "linux", "ubuntu", "debian", "android", "ios", "macos": true
        default: false
        }
    }

    /// Short words that no version goes on with: `4.2 on Windows`.
    static func endsVersion(_ word: String) -> Bool {
        switch word {
        case "on", "in", "to", "or", "at", "of", "is", "os", "by", "if", "as", "w": true
        default: false
        }
    }

    /// Whether letters after a number only mark an ordinal (`2nd`).
    static func marksOrdinal(_ word: String) -> Bool {
        word == "st" || word == "nd" || word == "rd" || word == "th"
    }
}
