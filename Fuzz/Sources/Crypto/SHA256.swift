/// A stand-in for the one call that Suture makes to swift-crypto.
///
/// What is fuzzed is the reader, not the hash; building the real library takes minutes, and `make test` builds this
/// package each time it is run on a new machine. Four FNV-1a hashes are as long, and depend on every byte.
public enum SHA256 {
    /// 32 bytes that depend on all the data.
    public static func hash(data: [UInt8]) -> [UInt8] {
        (UInt64(1)...4).flatMap { lane in
            var hash = 0xCBF2_9CE4_8422_2325 &* lane
            for byte in data { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return withUnsafeBytes(of: hash.bigEndian) { Array($0) }
        }
    }
}
