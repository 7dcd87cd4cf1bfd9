package org.preventsuite.kit.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.Semaphore;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** The change feed: read from the start it is the snapshot of all the caller may see, read on it is what has changed. */
@Singleton
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
    /** Waiting readers hold a worker thread each; those beyond this number are answered at once. */
    private static final int MOST_WAITING = 16;

    private static final long LOOK_EVERY_MILLIS = 250;

    private final ChangeReader reader;
    private final SeenChanges seen;
    private final CurrentCaller caller;
    private final Query query;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    ChangeResource(ChangeReader reader, SeenChanges seen, CurrentCaller caller, Query query) {
        this.reader = reader;
        this.seen = seen;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("changes:read")
    public ChangePage listChanges() throws InterruptedException {
        Caller who = caller.get();
        int limit = query.limit();
        String wait = query.text("waitSeconds");
        ChangeReader.Read read = reader.read(who, query.text("cursor"), limit);
        if (read.items().isEmpty() && wait != null && waiting.tryAcquire()) {
            try {
                read = await(who, limit, Integer.parseInt(wait), read);
            } finally {
                waiting.release();
            }
        }
        return new ChangePage(
                seen.by(caller.get(), read.items()),
                read.through(),
                read.upToDate(),
                new ChangePage.Next("?limit=" + limit + "&cursor=" + read.next()));
    }

    private ChangeReader.Read await(Caller who, int limit, int seconds, ChangeReader.Read first)
            throws InterruptedException {
        ChangeReader.Read read = first;
        for (long left = seconds * 1000L; left > 0 && read.items().isEmpty(); left -= LOOK_EVERY_MILLIS) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            read = reader.read(who, read.next(), limit);
        }
        return read;
    }
}
