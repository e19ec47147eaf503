/// The English of version fields.
enum ExpressionWords {
    /// Words that carry no meaning of their own beside a version.
    static func isNoise(_ word: String) -> Bool {
        switch word {
        case "all", "any", "every", "version", "versions", "version(s)", "ver", "v", "firmware", "fw", "software", "sw",
            "release",
            "releases", "rev", "revision", "bios", "of", "the", "is", "are", "both", "either", "level", "including:",
            "number", "numbers", "system", "web", "main", "subsequent", "minor", "as", "well", "also", "affected":
            true
        default: false
        }
    }

    /// Words that mean every version when no version stands beside them.
    static func meansEvery(_ word: String) -> Bool {
        switch word {
        case "*", "all", "any", "every", "versions", "deployments": true
        default: false
        }
    }

    /// Words that stand between two versions of a list.
    static func joinsList(_ word: String) -> Bool { word == "and" || word == "or" || word == "&" }

    /// Words that say: from the version before to the one after.
    static func joinsRange(_ word: String) -> Bool {
        switch word {
        case "through", "thru", "to", "until", "till", "upto": true
        default: false
        }
    }

    /// Words that turn the version before them into an upper bound: `2.3.6 and below`.
    static func meansAndOlder(_ word: String) -> Bool {
        switch word {
        case "below", "earlier", "prior", "older", "lower", "before", "previous", "less": true
        default: false
        }
    }

    /// Words that turn the version before them into a lower bound: `3.0 and later`.
    static func meansAndNewer(_ word: String) -> Bool {
        switch word {
        case "later", "above", "newer", "up", "higher", "onwards", "onward", "after", "greater", "upwards", "beyond":
            true
        default: false
        }
    }

    /// Words with which a condition begins.
    static func beginsCondition(_ word: String) -> Bool {
        switch word {
        case "on", "with", "w/", "when", "only", "if", "using", "use", "installed", "running", "where", "for", "in",
            "without", "utilizes", "packaged", "that", "which", "controlled", "controlling", "w/o", "having", "under",
            "based", "containing", "equipped", "connected", "configured", "integrated", "deployed", "excluding",
            "except", "depending", "via", "these", "including", "include", "includes", "while", "unless",
            "utilizing", "windows", "win", "affected", "microsoft", "at", "by":
            true
        default: false
        }
    }

    /// Openings of a remark that explains the product or version and demands nothing.
    static func beginsRemark(_ words: [String]) -> Bool {
        switch words.first ?? "" {
        case "end-of-life", "eol", "formerly", "aka", "integrated", "all", "also", "part", "or", "build", "gold",
            "version", "v", "firmware", "global", "including", "u.s", "replaced", "these", "versions", "now", "was",
            "starterkit", "rev", "sold", "based", "res670", "standard":
            true
        case let first:
            first.utf8.first.map(\.isDigit) ?? true || first.utf8.contains(where: \.isDigit) && words.count <= 2
        }
    }

    /// Names of protocols and parts of software that advisories about network stacks put in the field.
    static func namesProtocol(_ word: String) -> Bool {
        switch word {
        case "tcp", "udp", "ip", "dns", "dhcp", "arp", "icmp", "icmpv4", "icmpv6", "ipv4", "ipv6", "ftp", "http",
            "snmp", "tftp":
            true
        default: false
        }
    }
}
