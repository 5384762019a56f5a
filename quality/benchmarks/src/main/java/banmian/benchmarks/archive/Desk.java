package banmian.benchmarks.archive;

import banmian.contracts.event.Dateline;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a newspaper has of its own: its name, its reporters, its rubrics. */
record Desk(
        String newspaper, People people, Ranked rubrics, List<String> sections, Ranked places, List<String> agencies) {

    static Desk of(String newspaper, Vocabulary vocabulary, RandomGenerator random) {
        return new Desk(
                newspaper,
                new People(vocabulary, random),
                new Ranked(vocabulary.words("rubrics")),
                vocabulary.words("sections"),
                new Ranked(vocabulary.words("places")),
                vocabulary.words("agencies"));
    }

    String reporter(RandomGenerator random) {
        return people.ofStaff(random);
    }

    String anybody(RandomGenerator random) {
        return people.any(random);
    }

    String rubric(RandomGenerator random) {
        return rubrics.pick(random);
    }

    /** Name of the page with that number, from 1. */
    String section(int page) {
        return sections.get((page - 1) % sections.size());
    }

    /** Most are the paper's own, some an agency's from a place. */
    Dateline dateline(LocalDate issue, RandomGenerator random) {
        LocalDate day = issue.minusDays(1);
        if (random.nextInt(10) < 7) {
            return new Dateline("本报讯", "本报", null, day);
        }
        String agency = agencies.get(random.nextInt(agencies.size()));
        String place = places.pick(random);
        return new Dateline(
                agency + place + day.getMonthValue() + "月" + day.getDayOfMonth() + "日电", agency, place, day);
    }
}
