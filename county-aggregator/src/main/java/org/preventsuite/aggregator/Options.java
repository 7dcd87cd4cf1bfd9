package org.preventsuite.aggregator;

/** What was asked for on the command line. */
record Options(boolean json, boolean watch, boolean help) {
    static final String HELP = """
            county-aggregator [--json] [--watch] [--help]

            Reads the change feeds of plans, training and referrals into a store of its own, goes on where it
            stopped last time, and prints what each district has and what is missing.

              --json    print one line of JSON instead of tables
              --watch   go on: wait for changes and print again after each; members are looked up at the start only
              --help    this text

            Environment
              PLANS_URL, TRAINING_URL, REFERRALS_URL   where the services' paths begin
              TOKEN_URL                                the issuer's token endpoint
              CLIENT_ID, CLIENT_SECRET                 this client; it needs the scopes plans:read and changes:read
              STORE                                    the store's file; made when it is not there, and safe to
                                                       delete: everything is then read again
              MEMBERS                                  area codes with a row, comma separated; otherwise all
                                                       districts and unitaries of the token's reporting groups

            Exit code
              0  everything was read to its end
              2  it was not started rightly: an option, the environment or the store
              3  a feed was not reached or not read to its end; its figures are as at the time given
              4  a service or the token issuer refused; trying again changes nothing
            """;

    static Options parse(String[] arguments) throws UsageException {
        boolean json = false;
        boolean watch = false;
        boolean help = false;
        for (String argument : arguments) {
            switch (argument) {
                case "--json" -> json = true;
                case "--watch" -> watch = true;
                case "--help", "-h" -> help = true;
                default -> throw new UsageException("There is no option " + argument + "; see --help.");
            }
        }
        return new Options(json, watch, help);
    }
}
