package banmian.accuracy.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who took the pictures, by gold's photo credits: {@code 本报记者  李  某摄}, {@code 李  某  王某某摄影报道},
 * {@code 李某某摄（影像中国）}. Captions, which gold keeps among them, name nobody.
 */
final class PhotoCreditNames {
    private static final Pattern CREDIT = Pattern.compile(
            "^(?:.*记者|.*通讯员|.*記者|摄影[：:])?(.{2,40}?)[\\s\\u3000]*(?:摄影报道|摄影|摄|供图|攝)?(?:[（(][^（）()]*[）)])?$");
    private static final Pattern SIGN = Pattern.compile("摄|攝|供图");
    private static final int LONGEST = 60;

    private PhotoCreditNames() {}

    static Set<String> of(List<String> credits) {
        Set<String> names = new LinkedHashSet<>();
        for (String credit : credits) {
            Matcher form = CREDIT.matcher(credit.strip());
            if (credit.length() <= LONGEST && SIGN.matcher(credit).find() && !credit.contains("。") && form.matches()) {
                addNames(form.group(1), names);
            }
        }
        return names;
    }

    /** Names stand apart by gaps or 、; characters that stand alone are one name typeset with a gap. */
    private static void addNames(String people, Set<String> names) {
        String open = "";
        for (String part : people.strip().split("[\\s\\u3000、]+")) {
            String joined = open + part;
            open = part.length() == 1 && joined.length() < 2 ? joined : "";
            if (open.isEmpty()) {
                names.add(Plain.of(joined));
            }
        }
        if (!open.isEmpty()) {
            names.add(Plain.of(open));
        }
    }
}
