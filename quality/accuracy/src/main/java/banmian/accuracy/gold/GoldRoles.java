package banmian.accuracy.gold;

import banmian.segmenter.result.BlockRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gold's names of roles as ours. Gold splits credits in two (photo_credit) and has no role for jumps: there
 * {@code （下转第三版）} is body.
 */
final class GoldRoles {
    private static final String PHOTO_CREDIT = "photo_credit";
    private static final Pattern JUMP = Pattern.compile("\\s*[（(]?(下转|下轉|上接)[^（）()]{1,12}[）)]?\\s*");

    private GoldRoles() {}

    /**
     * @param name as gold writes it
     * @param words what stands there
     */
    static Optional<BlockRole> of(String name, String words) {
        if (PHOTO_CREDIT.equals(name)) {
            return Optional.of(BlockRole.CREDIT);
        }
        Optional<BlockRole> role = Arrays.stream(BlockRole.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        return role.map(known -> known == BlockRole.BODY && JUMP.matcher(words).matches() ? BlockRole.JUMP : known);
    }
}
