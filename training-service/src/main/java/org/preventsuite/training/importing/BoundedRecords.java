package org.preventsuite.training.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.preventsuite.training.TrainingProblem;

/** A source whose single records must stay small, so that one of them cannot fill the memory. */
final class BoundedRecords extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    private long sinceRecord;

    BoundedRecords(InputStream in) {
        super(in);
    }

    /** Notes that a record is complete. */
    void next() {
        sinceRecord = 0;
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

    /** Does nothing: the body is read on by whoever began with it. */
    @Override
    public void close() {}

    private void note(int more) {
        sinceRecord += more;
        if (sinceRecord > LONGEST) {
            throw TrainingProblem.TABLE_NOT_UNDERSTOOD.because("A row is longer than " + LONGEST + " bytes.");
        }
    }
}
