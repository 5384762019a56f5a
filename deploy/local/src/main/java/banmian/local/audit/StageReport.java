package banmian.local.audit;

/**
 * The account of one stage.
 *
 * @param topic that it works off
 * @param records that it is past
 * @param done that became an event of the next topic; of the store: whose page is in the database
 * @param deadLetters that were refused
 * @param underWay that it is not past yet
 * @param missing of which nothing, or not all, was made
 * @param repeated of which something was made more than once
 * @param untold of which it cannot be told
 * @param madeOfNone that were not made of a record of the topic before, as pages that were parsed again
 */
record StageReport(
        String topic,
        long records,
        long done,
        long deadLetters,
        long underWay,
        long missing,
        long repeated,
        long untold,
        long madeOfNone) {}
