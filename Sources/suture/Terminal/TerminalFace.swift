import Dispatch
import Foundation
import Hub
import PumpBench

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The face of a simulated device: a screen with a line to type in at a terminal, plain lines in a pipe.
final class TerminalFace {
    /// What a device is given.
    let face: BenchFace
    private let screen: TerminalScreen?
    private var signals: (any DispatchSourceSignal)?

    /// - Parameters:
    ///   - title: the kind of device.
    ///   - hasScreen: whether a terminal shows a screen.
    init(title: String, hasScreen: Bool) {
        let (lines, continuation) = AsyncStream<String>.makeStream()
        guard hasScreen, isatty(0) == 1, isatty(1) == 1 else {
            screen = nil
            face = BenchFace(lines: lines) { line in try? ByteOutput.standard.write(Array((line + "\n").utf8)) }
            Self.read {
                continuation.finish()
            } each: { bytes in
                for line in bytes { continuation.yield(line) }
            }
            return
        }
        let screen = TerminalScreen(title: title)
        self.screen = screen
        face = BenchFace(lines: lines, say: { screen.say($0) }, draw: { screen.draw($0) })
        screen.open()
        Self.readKeys { byte in
            guard let byte else { return continuation.finish() }
            switch screen.type(byte) {
            case .line(let line): continuation.yield(line)
            case .end: continuation.finish()
            case .nothing: break
            }
        }
        // A device that is asked to end leaves the terminal as it was.
        signal(SIGTERM, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGTERM)
        source.setEventHandler { continuation.finish() }
        source.activate()
        signals = source
    }

    /// Leaves the terminal as it was.
    func close() { screen?.close() }

    /// Reads whole lines on a thread of its own, since reading waits.
    private static func read(end: @escaping @Sendable () -> Void, each: @escaping @Sendable ([String]) -> Void) {
        Thread.detachNewThread {
            while let line = readLine() { each([line]) }
            end()
        }
    }

    private static func readKeys(_ each: @escaping @Sendable (UInt8?) -> Void) {
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while Foundation.read(0, &byte, 1) == 1 { each(byte) }
            each(nil)
        }
    }
}
