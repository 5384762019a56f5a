package banmian.e2e.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which faults strike at the same time, pass after pass, each fault once in a pass: first one of each service together,
 * and broker and database together; then each fault alone, to see how long it takes; then any two.
 */
final class Strikes {
    private final Random random;
    private int pass;

    Strikes(Random random) {
        this.random = random;
    }

    List<List<Fault>> nextPass() {
        List<List<Fault>> strikes = new ArrayList<>(
                switch (pass++ % 3) {
                    case 0 -> oneOfEach();
                    case 1 -> split(shuffled(List.of(Fault.values())), 1);
                    default -> split(shuffled(List.of(Fault.values())), 2);
                });
        Collections.shuffle(strikes, random);
        return strikes;
    }

    private List<List<Fault>> oneOfEach() {
        List<List<Fault>> ofServices =
                Stream.of(Service.values()).map(Fault::of).map(this::shuffled).toList();
        List<List<Fault>> strikes = IntStream.range(0, ofServices.get(0).size())
                .mapToObj(i -> ofServices.stream().map(faults -> faults.get(i)).toList())
                .collect(Collectors.toCollection(ArrayList::new));
        strikes.add(List.of(Fault.KILL_KAFKA, Fault.FREEZE_POSTGRES));
        strikes.add(List.of(Fault.FREEZE_KAFKA, Fault.KILL_POSTGRES));
        return strikes;
    }

    private List<Fault> shuffled(List<Fault> faults) {
        List<Fault> shuffled = new ArrayList<>(faults);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<List<Fault>> split(List<Fault> faults, int size) {
        return IntStream.range(0, (faults.size() + size - 1) / size)
                .mapToObj(i -> faults.subList(i * size, Math.min(faults.size(), (i + 1) * size)))
                .toList();
    }
}
