package byline.enrich.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a heading of a home page.
 *
 * @param type item type that the heading gives its works, or null
 * @param scope {@code international} or {@code domestic} for talks, or null
 */
record Section(Kind kind, @Nullable String type, @Nullable String scope) {

  /** What a section lists; only {@code WORKS} are works, {@code OPEN} has not said yet. */
  enum Kind {
    WORKS,
    TALKS,
    OTHER,
    OPEN
  }

  static final Section OTHER = new Section(Kind.OTHER, null, null);
  static final Section OPEN = new Section(Kind.OPEN, null, null);

  private static final int LONGEST = 80;
  private static final Pattern WORKS =
      Pattern.compile(
          "(?i).*\\b(?:publications?|papers?|articles?|pre-?prints?|manuscripts?|books?|chapters?"
              + "|monographs?|thes[ei]s|dissertations?|proceedings|technical reports?|journals?"
              + "|conferences|under review|submitted|in press|forthcoming|bibliography|works? in progress"
              + "|(?:selected|recent|featured|representative) (?:research|works?)"
              + "|ver[öo]ffentlichung(?:en)?|publikation(?:en|er)?|aufs[äa]tze|zeitschriftenartikel|buchbeitr[äa]ge"
              + "|b[üu]cher|konferenzbeitr[äa]ge|publicacion(?:es)?|art[íi]culos|libros|cap[íi]tulos|tesis"
              + "|publicaç(?:[õo]es|[ãa]o)|artigos|pubblicazion[ei]|articoli|libri|publicaties|artikelen|livres"
              + "|chapitres|th[èe]se|revues?|publikacje)\\b.*"
              + "|.*(?:論文|论文|文献|会議|会议|解説|総説|紀要|期刊|論著|论著|著書|著作|专著|プレプリント|研究業績|出版|发表|논문|저서).*");
  private static final Pattern LISTED = Pattern.compile("発表(?:文献|論文|業績)|论文|論文(?!発表)");
  private static final Pattern TALKS =
      Pattern.compile(
          "(?i).*\\b(?:presentations?|talks?|seminars?|lectures?|posters?|speeches|keynotes?|vortr[äa]ge|conf[ée]rences invit[ée]es"
              + "|expos[ée]s|ponencias|charlas|palestras|interventi)\\b.*"
              + "|.*(?:発表|講演|報告|报告|讲座|演讲|발표).*");
  private static final Pattern NEITHER =
      Pattern.compile(
          "(?i).*\\b(?:awards?|hono[u]?rs?|prizes?|teaching|courses?|news|grants?|funding|education"
              + "|experience|employment|services?|reviewing|reviewers?|students?|supervision"
              + "|projects?|software|code|contact|about|biography|bio|interests?|activities"
              + "|memberships?|skills|links?|media|coverage|patents?|group|team|people|background"
              + "|committees?|certifications?|languages?|updates|announcements|miscellanea|misc"
              + "|acknowledge?ments?|internships?|mentoring|outreach|blog|posts|events|advising|organi[sz]ation|visitors|hobbies|personal|lebenslauf|lehre|kontakt"
              + "|forschungsprojekte|projekte|auszeichnungen|preise|enseignement|prix|projets|docencia|premios|proyectos"
              + "|ensino|didattica|premi|progetti|notes and slides|resources|lecture notes)\\b.*"
              + "|.*(?:受賞|学歴|職歴|経歴|教育|研究費|助成|所属|略歴|連絡先|活動|担当|お知らせ|获奖|奖励|教学|课程|项目|基金|学生|招生|简历|简介|兴趣|新闻|수상|학력|경력|강의).*");

  /** Words that name works of every type. */
  private static final Pattern ANY =
      Pattern.compile("(?i)\\bpublications? and\\b|\\band publications?\\b");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;&/'’|–—・+-]+");
  private static final Pattern DECORATION =
      Pattern.compile("^[\\p{So}\\p{Sk}\\p{Cf}\\uFE0F\\s#§»›>*]+|[\\p{So}\\uFE0F\\s#¶]+$");
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]{0,60}\\)|^\\s?(?:[A-Z0-9]{1,2}[.)]\\s?){1,3}|[:：]\\s?$");

  private static final Pattern PARTS = Pattern.compile("\\s[-–—|·:]{1,3}\\s|[|｜:·(（]");
  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)(?:(?:my|our|all|selected|complete|full|list of|scientific|research|academic)\\s){0,3}(?:pubs?|publications?|papers|articles|publikationen|publicaciones|publicações|pubblicazioni|veröffentlichungen|bibliography)"
              + "(?:\\s(?:list|of\\s.{3,40}|by\\s.{3,40}|von\\s.{3,40}|de\\s.{3,40}))?|(?:研究)?業績(?:一覧)?|発表論文|論文(?:リスト|一覧)?|研究成果|论文(?:列表)?|发表论文|学术论文");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)[^?#]*/(?:my_?)?(?:pubs?|publications?|publist|publication[-_]?list|papers|publikationen|publicaciones|bibliography|ronbun|gyoseki)(?:[-_]\\w{1,12})?(?:\\.\\w{3,5}|/(?:index\\.\\w{3,5})?)?");

  /** The only words of a line that opens a section without being marked as a heading. */
  private static final Set<String> BARE =
      Set.of(
          "and",
          "of",
          "in",
          "the",
          "on",
          "for",
          "my",
          "at",
          "publications",
          "publication",
          "papers",
          "paper",
          "articles",
          "article",
          "preprints",
          "preprint",
          "manuscripts",
          "books",
          "book",
          "chapters",
          "chapter",
          "monographs",
          "thesis",
          "theses",
          "dissertation",
          "proceedings",
          "technical",
          "reports",
          "journals",
          "journal",
          "conferences",
          "conference",
          "workshop",
          "workshops",
          "under",
          "review",
          "submitted",
          "press",
          "forthcoming",
          "refereed",
          "reviewed",
          "peer-reviewed",
          "peer",
          "selected",
          "recent",
          "all",
          "full",
          "complete",
          "products",
          "outputs",
          "list",
          "international",
          "domestic",
          "national",
          "invited",
          "oral",
          "poster",
          "contributed",
          "competitive",
          "scientific",
          "research",
          "academic",
          "other",
          "edited",
          "working",
          "presentations",
          "presentation",
          "talks",
          "talk",
          "seminars",
          "posters",
          "lectures",
          "awards",
          "award",
          "honors",
          "honours",
          "prizes",
          "teaching",
          "courses",
          "news",
          "grants",
          "funding",
          "education",
          "experience",
          "employment",
          "service",
          "professional",
          "work",
          "students",
          "projects",
          "software",
          "contact",
          "biography",
          "interests",
          "activities",
          "skills",
          "patents",
          "group",
          "people",
          "media",
          "phd",
          "ph.d",
          "master",
          "masters",
          "latest",
          "fellowships",
          "scholarships",
          "languages",
          "publications.",
          "representative",
          "veröffentlichungen",
          "publikationen",
          "publicaciones",
          "publicações",
          "pubblicazioni");

  /** What a page lists by its title or address; {@code OPEN} where these do not say. */
  static Section of(PageView page) {
    String title = page.dom() == null ? "" : page.dom().title();
    boolean said =
        PARTS.splitAsStream(title).anyMatch(part -> LISTING.matcher(part.strip()).matches())
            || ADDRESS.matcher(page.url()).matches();
    return said ? new Section(Kind.WORKS, null, null) : OPEN;
  }

  /** The section a line opens when it is a heading of one, or null for any other line. */
  static @Nullable Section of(Block line) {
    if (line.text().length() > LONGEST + 40) {
      return null;
    }
    String text =
        ASIDE.matcher(DECORATION.matcher(line.text()).replaceAll("")).replaceAll("").strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || !WORDS.matcher(text).matches()
        || (!line.isHeading() && !isBare(text))) {
      return null;
    }
    if (NEITHER.matcher(text).matches()) {
      return text.matches("(?i).*\\b(?:publications?|papers|preprints)\\b.*")
              && !text.matches("(?i).*\\b(?:news|awards?)\\b.*")
          ? works(text)
          : OTHER;
    }
    if (TALKS.matcher(text).matches() && !LISTED.matcher(text).find()) {
      return new Section(Kind.TALKS, null, scope(text));
    }
    return WORKS.matcher(text).matches() ? works(text) : null;
  }

  private static boolean isBare(String text) {
    if (PersonName.isEastAsian(text)) {
      return text.length() <= 14 && text.matches("[^,，、.。．]+");
    }
    return Pattern.compile("[\\s,&/|+–—-]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .allMatch(word -> word.isEmpty() || BARE.contains(word));
  }

  private static Section works(String heading) {
    return new Section(Kind.WORKS, type(heading), null);
  }

  private record Typed(Pattern words, String type) {
    static Typed of(String words, String type) {
      return new Typed(Pattern.compile("(?i)" + words), type);
    }
  }

  private static final List<Typed> TYPES =
      List.of(
          Typed.of(
              "\\b(?:pre-?prints?|working papers?|under review|submitted)\\b|プレプリント", "preprint"),
          Typed.of("\\bjournals?\\b|雑誌論文|学術雑誌", "article-journal"),
          Typed.of("\\b(?:conferences?|proceedings)\\b|国際会議論文|会議録", "paper-conference"),
          Typed.of("\\bchapters?\\b", "chapter"),
          Typed.of("\\b(?:thes[ei]s|dissertations?)\\b|学位論文|博士論文|修士論文", "thesis"),
          Typed.of("\\btechnical reports?\\b", "report"),
          Typed.of("^(?:books?|monographs?)$|^著書$", "book"));

  private static @Nullable String type(String heading) {
    if (ANY.matcher(heading).find()) {
      return null;
    }
    List<String> found =
        TYPES.stream()
            .filter(typed -> typed.words().matcher(heading).find())
            .map(Typed::type)
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static @Nullable String scope(String heading) {
    boolean abroad = Pattern.compile("(?i)\\binternational\\b|国際").matcher(heading).find();
    boolean home = Pattern.compile("(?i)\\b(?:domestic|national)\\b|国内").matcher(heading).find();
    return abroad == home ? null : abroad ? "international" : "domestic";
  }
}
