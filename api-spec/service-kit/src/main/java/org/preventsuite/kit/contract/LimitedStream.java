package org.preventsuite.kit.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.preventsuite.kit.problem.CommonProblem;

/** A body as it comes in, refused where it becomes longer than its operation takes. Nothing of it is kept. */
final class LimitedStream extends FilterInputStream {
    private final int most;
    private long read;

    LimitedStream(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        note(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        note(Math.max(many, 0));
        return many;
    }

    private void note(int more) {
        read += more;
        if (read > most) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("This operation takes at most " + most + " bytes.");
        }
    }
}
