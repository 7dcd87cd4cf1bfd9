package org.preventsuite.kit.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/** The text of a table from the bytes that were sent. */
public final class TableText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    /** The charset that the parameter encoding names; UTF-8 where it names none. */
    public static Charset charset(@Nullable String encoding) {
        return "windows-1252".equals(encoding) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    /** Without a byte order mark; 400 where the bytes are not in that encoding. */
    public static String decode(byte[] table, @Nullable String encoding) {
        try {
            String text = charset(encoding)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw CommonProblem.MALFORMED_REQUEST.because(
                    "The table is not in the encoding that the request names.",
                    List.of(FieldError.inParameter(
                            "encoding", "wrong-encoding", "Tables from older spreadsheets are often windows-1252.")));
        }
    }
}
