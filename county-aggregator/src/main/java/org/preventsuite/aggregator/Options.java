package org.preventsuite.aggregator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was asked for on the command line. */
record Options(boolean json, boolean follow, Optional<Path> export, boolean help) {
    static final String HELP = """
        county-aggregator [--once | --follow] [--json] [--export FOLDER] [--help]

        Reads the change feeds of plans, training and referrals into a store of its own, goes on where it
        stopped last time, and prints what each district has and what is missing.

          --once            read to the end, print, stop; this is what it does without options
          --follow          go on: wait for changes and print again after each; members are looked up at the
                            start only
          --json            print one line of JSON instead of tables
          --export FOLDER   also write the store as Parquet files, SERVICE/TYPE.parquet and area.parquet, for
                            DuckDB and the like; others of that kind beside them are deleted
          --help            this text

        Pictures go to standard output. Refusals, and how far a long reading has come, go to standard error.

        Environment
          PLANS_URL, TRAINING_URL, REFERRALS_URL   where the services' paths begin
          TOKEN_URL                                the issuer's token endpoint
          CLIENT_ID, CLIENT_SECRET                 this client; it needs the scopes plans:read and changes:read
          STORE                                    the store's file; made when it is not there, and safe to
                                                   delete: everything is then read again
          MEMBERS                                  area codes with a row, comma separated; otherwise all
                                                   districts and unitaries of the token's reporting groups
          PAGE_SIZE                                how many entries to ask for at once, 1 to 500; without it 500

        Exit code
          0  everything was read to its end
          2  it was not started rightly: an option, the environment, the store or the folder
          3  a feed was not reached or not read to its end; its figures are as at the time given
          4  a service or the token issuer refused; trying again changes nothing
          5  everything was read, but a return is not what its digest says: ask its council
        """;

    static Options parse(String[] arguments) throws UsageException {
        boolean json = false;
        boolean once = false;
        boolean follow = false;
        Optional<Path> export = Optional.empty();
        boolean help = false;
        for (Deque<String> left = new ArrayDeque<>(List.of(arguments)); !left.isEmpty(); ) {
            String argument = left.removeFirst();
            switch (argument) {
                case "--json" -> json = true;
                case "--once" -> once = true;
                case "--follow" -> follow = true;
                case "--export" -> export = Optional.of(folder(left));
                case "--help", "-h" -> help = true;
                default -> throw new UsageException("There is no option " + argument + "; see --help.");
            }
        }
        if (once && follow) {
            throw new UsageException("It is either --once or --follow; see --help.");
        }
        return new Options(json, follow, export, help);
    }

    private static Path folder(Deque<String> left) throws UsageException {
        try {
            if (!left.isEmpty() && !left.getFirst().startsWith("--")) {
                return Path.of(left.removeFirst());
            }
        } catch (InvalidPathException e) {
            // It is said below.
        }
        throw new UsageException("--export needs the path of a folder; see --help.");
    }
}
