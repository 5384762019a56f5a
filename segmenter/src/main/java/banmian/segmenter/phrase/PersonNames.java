package banmian.segmenter.phrase;

import banmian.segmenter.result.Span;
import banmian.segmenter.text.CharKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of names: 陈润 · 胡浩、赵文君 · 张 璁 (two characters are typeset with a gap) · 琼达卓嘎 · 阿卜杜拉·买买提. All or
 * nothing: a list with anything else in it is none, because fewer authors are better than wrong ones.
 */
final class PersonNames {
    private static final Marks DIVIDERS = Marks.of("、，,；;/／|｜和与及●■□◆▲○◇");
    /** 和 divides 周一禾和李江舟, but is part of 李和平: it divides only what is long enough to be two names. */
    private static final Pattern TOKEN_WITH_AND =
            Pattern.compile("(?:(?!(?<=\\p{IsHan}{2})和(?=\\p{IsHan}{2}))[^\\s\\u3000、，,；;/／与及])+");

    private static final Marks DOTS = Marks.of("·•‧．");
    private static final Pattern DOTTED_NAME = Pattern.compile("\\p{IsHan}{1,8}(?:[·•‧．]\\p{IsHan}{1,8}){1,3}");
    private static final int LONGEST_NAME = 4;
    private static final int MAX_GAP = 4;

    private PersonNames() {}

    /** The names in {@code text} from {@code from} to {@code to}, or nothing if it is not a list of names. */
    static Optional<List<PrintedName>> read(String text, int from, int to) {
        Optional<List<PrintedName>> names = names(text, tokens(text, from, to));
        return names.isPresent() || text.indexOf('和', from) < 0
                ? names
                : names(text, tokens(TOKEN_WITH_AND, text, from, to));
    }

    private static Optional<List<PrintedName>> names(String text, List<Span> tokens) {
        List<PrintedName> names = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (i + 1 < tokens.size() && isGapped(text, token, tokens.get(i + 1))) {
                Span next = tokens.get(++i);
                names.add(new PrintedName(token.of(text) + next.of(text), new Span(token.start(), next.end())));
            } else if (isName(text, token)) {
                names.add(new PrintedName(token.of(text), token));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static boolean isName(String text, Span token) {
        int han = han(text, token);
        return han >= 2 && han <= LONGEST_NAME
                || han < 0
                        && DOTS.within(text, token.start(), token.end())
                        && DOTTED_NAME
                                .matcher(text)
                                .region(token.start(), token.end())
                                .matches();
    }

    /** How many characters {@code token} has, where all are Han; -1 where they are not. */
    private static int han(String text, Span token) {
        int count = 0;
        for (int at = token.start(); at < token.end(); at = text.offsetByCodePoints(at, 1)) {
            if (!CharKind.isHan(text.codePointAt(at))) {
                return -1;
            }
            count++;
        }
        return count;
    }

    private static List<Span> tokens(String text, int from, int to) {
        List<Span> tokens = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || Space.is(text.charAt(at)) || DIVIDERS.have(text.charAt(at))) {
                if (start < at) {
                    tokens.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    private static List<Span> tokens(Pattern token, String text, int from, int to) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = token.matcher(text).region(from, to);
        while (matcher.find()) {
            tokens.add(new Span(matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static boolean isGapped(String text, Span first, Span second) {
        return second.start() - first.end() <= MAX_GAP
                && isBlank(text, first.end(), second.start())
                && han(text, first) == 1
                && han(text, second) == 1;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Space.is(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
