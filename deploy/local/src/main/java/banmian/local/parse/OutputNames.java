package banmian.local.parse;

import banmian.local.pages.PageFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the JSON file of each page: {@code 01.txt} becomes {@code 01.json}, below a given folder at the same place.
 * Files given one by one that would meet under one name keep their folders instead.
 */
final class OutputNames {
    private OutputNames() {}

    /** The names, relative to the output folder, in the order of {@code files}; no two are the same. */
    static List<Path> of(List<PageFile> files) {
        Map<Path, Integer> uses = new HashMap<>();
        files.forEach(file -> uses.merge(json(file.relative()), 1, Integer::sum));
        List<PageFile> clashing = files.stream()
                .filter(file -> uses.get(json(file.relative())) > 1)
                .toList();
        Path common = commonFolder(clashing);
        List<Path> names = new ArrayList<>();
        for (PageFile file : files) {
            boolean clashes = uses.get(json(file.relative())) > 1;
            names.add(clashes ? inFull(common.relativize(absolute(file))) : json(file.relative()));
        }
        return names;
    }

    private static Path json(Path page) {
        String name = page.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    /** 01.txt and 01.TXT of one folder must not meet again, so the ending stays where it is not the usual one. */
    private static Path inFull(Path page) {
        String name = page.getFileName().toString();
        return name.endsWith(".txt") ? json(page) : page.resolveSibling(name + ".json");
    }

    private static Path commonFolder(List<PageFile> files) {
        Path common = null;
        for (PageFile file : files) {
            Path folder = absolute(file).getParent();
            common = common == null ? folder : common;
            while (!folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return common;
    }

    private static Path absolute(PageFile file) {
        return file.path().toAbsolutePath().normalize();
    }
}
