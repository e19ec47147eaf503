import NIOCore
import PumpLink

/// Radio frames in a stream of bytes: each has its length in front, in one byte (a frame has 2 to 244).
struct FrameCoder: ByteToMessageDecoder, MessageToByteEncoder {
    typealias InboundOut = [UInt8]
    typealias OutboundIn = [UInt8]

    /// A length that no frame has: whoever sends it speaks something else.
    struct NotAFrame: Error {}

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        guard let length = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self).map(Int.init) else {
            return .needMoreData
        }
        guard (2...Fragmenter.frameLength).contains(length) else { throw NotAFrame() }
        guard buffer.readableBytes > length else { return .needMoreData }
        buffer.moveReaderIndex(forwardBy: 1)
        guard let frame = buffer.readBytes(length: length) else { return .needMoreData }
        context.fireChannelRead(wrapInboundOut(frame))
        return .continue
    }

    func encode(data: [UInt8], out: inout ByteBuffer) throws {
        out.writeInteger(UInt8(clamping: data.count))
        out.writeBytes(data)
    }
}
