package banmian.training.compose;

import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints pages as they are but for the layout, the marks and the neighbours: articles of another page stand among theirs,
 * some are left out, here and there a heading or a byline is missing. Each newspaper is taken as often as any other.
 */
final class PageReprinter {
    private static final String BULLETS = "■□●○◆◇▲△★☆◎▶";
    private static final String[] BRACKETS = {"【】", "〔〕", "［］", "〖〗", "〈〉", "[]"};

    private final List<List<List<List<Print>>>> papers;
    private final Dice dice;

    PageReprinter(List<GoldPage> material, Dice dice) {
        Map<String, List<List<List<Print>>>> pages = material.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        page -> String.valueOf(page.newspaper()),
                        TreeMap::new,
                        Collectors.mapping(Reprints::of, Collectors.toList())));
        this.papers = new ArrayList<>(pages.values());
        this.dice = dice;
    }

    List<Print> print() {
        List<List<Print>> parts = new ArrayList<>(page());
        if (dice.chance(0.5)) {
            mix(parts);
        }
        boolean thinned = dice.chance(0.5);
        Map<Character, Character> marks = dice.chance(0.4) ? marks() : Map.of();
        return parts.stream()
                .flatMap(part -> (thinned ? thinned(part) : part).stream())
                .map(print -> print.withText(marked(print.text(), marks)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<List<Print>> page() {
        return dice.pick(dice.pick(papers));
    }

    /** Leaves some articles out, and puts some of another page in at any place. */
    private void mix(List<List<Print>> parts) {
        parts.removeIf(part -> isArticle(part) && dice.chance(0.3));
        List<List<Print>> others =
                new ArrayList<>(page().stream().filter(PageReprinter::isArticle).toList());
        Collections.shuffle(others, new Random(dice.random().nextLong()));
        int count = Math.min(others.size(), dice.between(1, 4));
        for (List<Print> other : others.subList(0, count)) {
            parts.add(dice.between(0, parts.size()), other);
        }
    }

    private static boolean isArticle(List<Print> part) {
        return part.get(0).role() != BlockRole.FURNITURE;
    }

    /** Without a rubric, kicker, deck or byline here and there. */
    private List<Print> thinned(List<Print> part) {
        boolean starts = part.get(0).startsArticle();
        List<Print> kept = new ArrayList<>();
        for (Print print : part) {
            boolean free = switch (print.role()) {
                case RUBRIC, KICKER, DECK, BYLINE, CREDIT -> true;
                default -> false;
            };
            if (!free || !dice.chance(0.2)) {
                kept.add(print);
            }
        }
        if (starts && !kept.isEmpty() && !kept.get(0).startsArticle()) {
            kept.set(0, kept.get(0).first());
        }
        return kept;
    }

    /** Other marks for those that papers choose as they like. */
    private Map<Character, Character> marks() {
        Map<Character, Character> marks = new LinkedHashMap<>();
        int shift = dice.between(1, BULLETS.length() - 1);
        for (int i = 0; i < BULLETS.length(); i++) {
            marks.put(BULLETS.charAt(i), BULLETS.charAt((i + shift) % BULLETS.length()));
        }
        int other = dice.between(1, BRACKETS.length - 1);
        for (int i = 0; i < BRACKETS.length; i++) {
            String to = BRACKETS[(i + other) % BRACKETS.length];
            marks.put(BRACKETS[i].charAt(0), to.charAt(0));
            marks.put(BRACKETS[i].charAt(1), to.charAt(1));
        }
        return marks;
    }

    private static String marked(String text, Map<Character, Character> marks) {
        if (marks.isEmpty()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < marked.length(); i++) {
            marked.setCharAt(i, marks.getOrDefault(marked.charAt(i), marked.charAt(i)));
        }
        return marked.toString();
    }
}
