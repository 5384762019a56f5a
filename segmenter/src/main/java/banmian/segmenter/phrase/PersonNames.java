package banmian.segmenter.phrase;

import banmian.segmenter.result.Span;
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
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\u3000、，,；;/／和与及]+");
    /** 和 divides 周一禾和李江舟, but is part of 李和平: it divides only what is long enough to be two names. */
    private static final Pattern TOKEN_WITH_AND =
            Pattern.compile("(?:(?!(?<=\\p{IsHan}{2})和(?=\\p{IsHan}{2}))[^\\s\\u3000、，,；;/／与及])+");

    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}(?:[·•‧．]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern ONE_HAN = Pattern.compile("\\p{IsHan}");
    private static final int MAX_GAP = 4;

    private PersonNames() {}

    /** The names in {@code text} from {@code from} to {@code to}, or nothing if it is not a list of names. */
    static Optional<List<PrintedName>> read(String text, int from, int to) {
        Optional<List<PrintedName>> names = names(text, tokens(TOKEN, text, from, to));
        return names.isPresent() || text.indexOf('和', from) < 0
                ? names
                : names(text, tokens(TOKEN_WITH_AND, text, from, to));
    }

    private static Optional<List<PrintedName>> names(String text, List<Span> tokens) {
        List<PrintedName> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (i + 1 < tokens.size() && isGapped(text, token, tokens.get(i + 1))) {
                Span next = tokens.get(++i);
                names.add(new PrintedName(token.of(text) + next.of(text), new Span(token.start(), next.end())));
            } else if (NAME.matcher(token.of(text)).matches()) {
                names.add(new PrintedName(token.of(text), token));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(names);
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
                && text.substring(first.end(), second.start()).isBlank()
                && ONE_HAN.matcher(first.of(text)).matches()
                && ONE_HAN.matcher(second.of(text)).matches();
    }
}
