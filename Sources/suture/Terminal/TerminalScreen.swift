import Foundation
import Hub
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A screen of state above, what happened below it, and a line to type in at the bottom.
final class TerminalScreen: Sendable {
    /// What a key led to.
    enum Typed {
        case line(String), end, nothing
    }

    private struct State {
        var top: [String] = []
        var said: [String] = []
        var typed = ""
        var escape = 0
        var shown = ""
        var before: termios?
    }

    private let title: String
    private let state = Mutex(State())
    /// How many lines of what happened are kept.
    private static let most = 200

    init(title: String) { self.title = title }

    /// Takes the terminal: no echo, key by key, on a page of its own.
    func open() {
        state.withLock { state in
            var now = termios()
            guard tcgetattr(0, &now) == 0 else { return }
            state.before = now
            now.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
            tcsetattr(0, TCSANOW, &now)
            Self.write("\u{1B}[?1049h")
        }
    }

    /// Gives the terminal back.
    func close() {
        state.withLock { state in
            guard var before = state.before else { return }
            state.before = nil
            Self.write("\u{1B}[?1049l")
            tcsetattr(0, TCSANOW, &before)
            // What was said last stays to be read.
            Self.write(state.said.suffix(3).map { Plain.text($0) + "\n" }.joined())
        }
    }

    /// Something happened.
    func say(_ line: String) {
        state.withLock { state in
            state.said += line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if state.said.count > Self.most { state.said.removeFirst(state.said.count - Self.most) }
            show(&state)
        }
    }

    /// The state changed.
    func draw(_ lines: [String]) {
        state.withLock { state in
            state.top = lines
            show(&state)
        }
    }

    /// A key was pressed.
    func type(_ byte: UInt8) -> Typed {
        state.withLock { state in
            defer { show(&state) }
            // Arrows and the like come as an escape and two more; none of them does anything here.
            if state.escape > 0 {
                state.escape = byte == UInt8(ascii: "[") ? 1 : 0
                return .nothing
            }
            switch byte {
            case 3, 4: return .end
            case 27: state.escape = 2
            case 8, 127: if !state.typed.isEmpty { state.typed.removeLast() }
            case 21: state.typed = ""
            case 10, 13:
                defer { state.typed = "" }
                state.said.append("> \(state.typed)")
                return .line(state.typed)
            case 32...126 where state.typed.count < 200: state.typed.append(Character(UnicodeScalar(byte)))
            default: break
            }
            return .nothing
        }
    }

    private func show(_ state: inout State) {
        guard state.before != nil else { return }
        var size = winsize()
        let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 4 && size.ws_col > 20
        let (rows, columns) = isKnown ? (Int(size.ws_row), Int(size.ws_col)) : (24, 80)
        let rule = String(repeating: "─", count: columns)
        let top = ["  SUTURE \(title.uppercased())   simulated, for no patient", rule] + state.top + [rule]
        let room = max(0, rows - top.count - 1)
        var middle = state.said.suffix(room).map { "  \(Plain.text($0))" }
        middle += Array(repeating: "", count: room - middle.count)
        let lines = (top + middle).prefix(rows - 1).map { Self.fitted($0, columns) }
        let text = lines.joined(separator: "\u{1B}[K\r\n") + "\u{1B}[K\r\n> \(state.typed.suffix(columns - 3))\u{1B}[K"
        guard text != state.shown else { return }
        state.shown = text
        Self.write("\u{1B}[H\(text)")
    }

    private static func fitted(_ line: String, _ columns: Int) -> String {
        let urgent = line.hasPrefix("  ! ") || line.hasPrefix("  ? ") || line.hasPrefix("  PAIRING")
        let text = String(line.prefix(columns))
        return urgent && Console.variable("NO_COLOR") == nil ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private static func write(_ text: String) { try? ByteOutput.standard.write(Array(text.utf8)) }
}
