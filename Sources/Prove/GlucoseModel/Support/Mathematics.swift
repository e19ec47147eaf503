#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few functions that the standard library does not have.
enum Mathematics {
    static func sinh(_ value: Double) -> Double {
        let grown = exponential(value)
        return (grown - 1 / grown) / 2
    }

    @inline(__always)
    static func exponential(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.exp(value)
        #elseif canImport(Musl)
            Musl.exp(value)
        #else
            Darwin.exp(value)
        #endif
    }

    static func logarithm(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log(value)
        #elseif canImport(Musl)
            Musl.log(value)
        #else
            Darwin.log(value)
        #endif
    }

    static func power(_ base: Double, _ exponent: Double) -> Double {
        #if canImport(Glibc)
            Glibc.pow(base, exponent)
        #elseif canImport(Musl)
            Musl.pow(base, exponent)
        #else
            Darwin.pow(base, exponent)
        #endif
    }
}
