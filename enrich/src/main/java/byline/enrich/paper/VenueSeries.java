package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Series of meetings and journals that pages now name by initials, now by subject.
 *
 * <p>The letters of such a name are not those of its subject ({@code SIGMOD} for the management of
 * data), so no rule could find them; they are common knowledge of the fields, not of any data set.
 */
final class VenueSeries {
  private record Subject(String series, List<String> words) {}

  private static final List<Subject> SUBJECTS = new ArrayList<>();
  private static final Map<String, List<String>> BY_INITIALS = new HashMap<>();

  static {
    List.of(
            "sigmod management data",
            "vldb very large data",
            "icde data engineering",
            "tkde knowledge data engineering",
            "pods principles database systems",
            "tods database systems",
            "edbt extending database technology",
            "icdt database theory",
            "dasfaa database systems advanced applications",
            "ssdbm scientific statistical database",
            "cikm information knowledge management",
            "kdd knowledge discovery data mining",
            "sigir research development information retrieval",
            "jcdl digital libraries",
            "www world wide web",
            "wsdm web search data mining",
            "emnlp empirical methods natural language",
            "naacl north american association computational linguistics",
            "lrec language resources evaluation",
            "nips neural information processing",
            "neurips neural information processing",
            "iclr learning representations",
            "colt computational learning theory",
            "uai uncertainty artificial intelligence",
            "aistats artificial intelligence statistics",
            "ijcai joint artificial intelligence",
            "cvpr computer vision pattern recognition",
            "pami pattern analysis machine intelligence",
            "tpami pattern analysis machine intelligence",
            "eccv european computer vision",
            "icassp acoustics speech signal",
            "icra robotics automation",
            "iros intelligent robots systems",
            "sigchi human factors computing",
            "chi human factors computing",
            "uist user interface software",
            "cscw computer supported cooperative work",
            "siggraph computer graphics interactive",
            "sosp operating systems principles",
            "osdi operating systems design",
            "nsdi networked systems design",
            "asplos architectural support programming",
            "hpca high performance computer architecture",
            "sigcomm data communication",
            "infocom computer communications",
            "mobicom mobile computing networking",
            "stoc theory computing",
            "focs foundations computer science",
            "soda discrete algorithms",
            "icalp automata languages programming",
            "lics logic computer science",
            "popl principles programming languages",
            "pldi programming language design",
            "oopsla object oriented programming systems",
            "ecoop european object oriented programming",
            "icfp functional programming",
            "icse software engineering",
            "fse foundations software engineering",
            "ccs computer communications security",
            "cacm communications",
            "pnas national academy sciences",
            "prl physical review letters",
            "jama american medical association",
            "nejm new england medicine",
            "bmj british medical")
        .forEach(VenueSeries::add);
    SUBJECTS.sort(Comparator.comparingInt((Subject s) -> -s.words().size()));
  }

  private VenueSeries() {}

  private static void add(String line) {
    List<String> words = List.of(line.split(" ", -1));
    List<String> subject = words.subList(1, words.size());
    BY_INITIALS.put(words.get(0), subject);
    SUBJECTS.add(new Subject(words.get(0), subject));
  }

  /** The series' subject in a fixed form, by its initials or by its words; empty where unknown. */
  static List<String> subject(Set<String> venue) {
    for (String word : venue) {
      List<String> subject = BY_INITIALS.get(word);
      if (subject != null) {
        return subject;
      }
    }
    return SUBJECTS.stream()
        .map(Subject::words)
        .filter(words -> words.stream().allMatch(w -> isPrinted(w, venue)))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isPrinted(String word, Set<String> venue) {
    return venue.contains(word)
        || venue.stream().anyMatch(v -> v.length() >= 3 && word.startsWith(v));
  }
}
