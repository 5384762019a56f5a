package banmian.benchmarks.archive;

import java.util.random.RandomGenerator;

/** Writes about one topic: clauses, sentences and paragraphs, as long as those of newspapers. */
final class Prose {
    private static final int MOST_CHARACTERS = 600;
    private static final double LOG_MEDIAN = Math.log(87);
    private static final double LOG_SPREAD = 0.64;

    private final Lexicon lexicon;
    private final Ranked topic;
    private final People people;
    private final RandomGenerator random;

    Prose(Lexicon lexicon, Ranked topic, People people, RandomGenerator random) {
        this.lexicon = lexicon;
        this.topic = topic;
        this.people = people;
        this.random = random;
    }

    /** Half of them are shorter than 87 characters, one in twenty longer than 248. */
    String paragraph() {
        int length = (int) Math.exp(LOG_MEDIAN + LOG_SPREAD * random.nextGaussian());
        StringBuilder text = new StringBuilder();
        do {
            sentence(text);
        } while (text.length() < Math.min(length, MOST_CHARACTERS));
        return text.toString();
    }

    private void sentence(StringBuilder text) {
        boolean quoted = random.nextInt(12) == 0;
        text.append(quoted ? people.any(random) + "说：“" : "");
        int clauses = 1 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            text.append(i == 0 ? "" : "，");
            words(text, 6 + random.nextInt(10));
        }
        text.append(quoted ? "。”" : "。");
    }

    /** Words of at least so many characters, without marks. */
    void words(StringBuilder text, int characters) {
        int end = text.length() + characters;
        while (text.length() < end) {
            text.append(word());
        }
    }

    private String word() {
        int chance = random.nextInt(100);
        if (chance < 22) {
            return lexicon.function.pick(random);
        } else if (chance < 42) {
            return topic.pick(random);
        } else if (chance < 90) {
            return lexicon.common.pick(random);
        } else if (chance < 94) {
            return lexicon.places.pick(random);
        } else if (chance < 98) {
            return random.nextInt(1, 1000) + lexicon.units.get(random.nextInt(lexicon.units.size()));
        }
        return chance < 99 ? people.any(random) : lexicon.latin.pick(random);
    }
}
