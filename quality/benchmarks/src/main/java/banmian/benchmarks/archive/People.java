package banmian.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The persons of one newspaper: a staff of which some write much, and everybody else. */
final class People {
    private static final int STAFF = 80;

    private final Ranked surnames;
    private final List<String> given;
    private final Ranked staff;

    People(Vocabulary vocabulary, RandomGenerator random) {
        surnames = new Ranked(vocabulary.words("surnames"));
        given = vocabulary.words("given");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            names.add(any(random));
        }
        staff = new Ranked(names);
    }

    String ofStaff(RandomGenerator random) {
        return staff.pick(random);
    }

    String any(RandomGenerator random) {
        String second = random.nextInt(100) < 65 ? given.get(random.nextInt(given.size())) : "";
        return surnames.pick(random) + given.get(random.nextInt(given.size())) + second;
    }
}
