package banmian.training.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the names of features, in the order in which they are first seen. */
final class FeatureNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int[] of(List<String> features) {
        return features.stream().mapToInt(this::of).toArray();
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    private int of(String feature) {
        return numbers.computeIfAbsent(feature, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }
}
