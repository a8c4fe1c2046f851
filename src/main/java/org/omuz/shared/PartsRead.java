package org.omuz.shared;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body of a form in parts, which remembers how it began: the server's parser gives nothing of a form that breaks
 * off.
 */
final class PartsRead extends FilterInputStream {
    /** In octets. What a person writes comes to less; a file runs past. */
    private static final int REMEMBERED = 1024 * 1024;

    private final String type;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();

    /** @param type with the boundary between the parts */
    PartsRead(InputStream body, String type) {
        super(body);
        this.type = type;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            beginning.write(into, offset, Math.min(read, REMEMBERED - beginning.size()));
        }
        return read;
    }

    /** The parts that came whole, and the one that broke off as far as it came. */
    KeptForm.Sent sent() {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        var decoder =
                new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), head, StandardCharsets.UTF_8);
        try {
            decode(decoder);
            Stream<InterfaceHttpData> whole = decoder.getBodyHttpDatas().stream();
            Stream<InterfaceHttpData> broken = Stream.ofNullable(decoder.currentPartialHttpData());
            return sent(Stream.concat(whole, broken).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            decoder.destroy();
        }
    }

    private void decode(HttpPostMultipartRequestDecoder decoder) {
        try {
            decoder.offer(new DefaultLastHttpContent(Unpooled.wrappedBuffer(beginning.toByteArray())));
        } catch (ErrorDataDecoderException nonsense) {
            // the parts before it stay
        }
    }

    private static KeptForm.Sent sent(List<InterfaceHttpData> parts) throws IOException {
        List<KeptForm.Field> fields = new ArrayList<>();
        for (InterfaceHttpData part : parts) {
            if (part instanceof Attribute field) {
                ByteBuf value = field.getByteBuf();
                String text = value == null ? "" : value.toString(StandardCharsets.UTF_8);
                // the line break before a boundary that did not come
                fields.add(new KeptForm.Field(field.getName(), field.isCompleted() ? text : text.stripTrailing()));
            }
        }
        return new KeptForm.Sent(fields, fields.size() < parts.size());
    }
}
