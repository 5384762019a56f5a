package banmian.training.crf;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.training.GoldSamples;
import banmian.training.LabelledPage;
import banmian.training.label.GoldLabels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    private static final List<LabelledPage> PAGES = List.of(GoldLabels.of(GoldSamples.page()));

    private static LearnedWeights train(int epochs, List<String> progress) {
        return train(epochs, 0, progress);
    }

    private static LearnedWeights train(int epochs, double dropout, List<String> progress) {
        return new CrfTrainer(new TrainingOptions(1, 0, epochs, 0.3, 0.01, dropout), progress::add).train(PAGES);
    }

    @Test
    void theLabelsOfThePagesBecomeLikelierWithEveryRound() {
        // When
        List<String> progress = new ArrayList<>();
        train(6, progress);

        // Then
        List<Double> likelihoods = progress.stream()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(likelihoods).hasSize(6).isSorted();
        assertThat(likelihoods.get(0)).isLessThan(-30);
        assertThat(likelihoods.get(5)).isGreaterThan(-1);
    }

    @Test
    void whatWasLearnedIsWrittenForPeople() {
        assertThat(train(4, new ArrayList<>()).asText(0.05).lines())
                .allMatch(line -> line.startsWith("#") || line.split("\t").length == 4)
                .anyMatch(line -> line.startsWith("here\tphrase=byline\tBYLINE\t"))
                .anyMatch(line -> line.startsWith("step-1\tBODY_PART\tBODY\t"));
    }

    @Test
    void theSameSeedLearnsTheSame() {
        assertThat(train(3, new ArrayList<>()).asText(0.05))
                .isEqualTo(train(3, new ArrayList<>()).asText(0.05));
    }

    @Test
    void withoutSomeFeaturesItLearnsFromTheOthers() {
        String leaning = train(4, new ArrayList<>()).asText(0.05);
        String spread = train(4, 0.5, new ArrayList<>()).asText(0.05);

        assertThat(spread)
                .isEqualTo(train(4, 0.5, new ArrayList<>()).asText(0.05))
                .isNotEqualTo(leaning)
                .contains("here\tphrase=byline\tBYLINE\t");
    }
}
