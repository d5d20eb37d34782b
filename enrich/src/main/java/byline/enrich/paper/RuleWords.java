package byline.enrich.paper;

import java.util.Map;

/** Reason codes in words, for people. */
public final class RuleWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("same-statement", "both say the very same"),
          Map.entry("same-doi", "one DOI"),
          Map.entry("same-arxiv", "one arXiv id"),
          Map.entry("identifiers-differ", "other identifiers of one kind"),
          Map.entry("same-title-key", "one title, but for marks and spacing"),
          Map.entry("same-title-core", "one title, but for labels at its ends"),
          Map.entry("same-telling-words", "one title in all words that tell something"),
          Map.entry("subtitle-dropped", "one title with and without its subtitle"),
          Map.entry("title-cut-or-extended", "one title is the beginning of the other"),
          Map.entry("similar-title", "titles that are somewhat alike"),
          Map.entry("titles-differ", "titles that have little in common"),
          Map.entry("other-head", "one title with further words put before it"),
          Map.entry("one-is-a-part", "only one is a part of something, or another part"),
          Map.entry("generic-title", "a title that many works bear"),
          Map.entry("no-title", "a title is missing"),
          Map.entry("byline-unknown", "a byline is missing"),
          Map.entry("same-byline", "the same authors"),
          Map.entry("byline-cut", "all authors of the shorter byline are in the longer one"),
          Map.entry("bylines-overlap", "some authors in common, some not"),
          Map.entry("bylines-differ", "no author in common"),
          Map.entry("given-names-differ", "family names in common, with other given names"),
          Map.entry("same-year", "one year"),
          Map.entry("other-year", "other years"),
          Map.entry("draft-of-other-year", "a draft of another year"),
          Map.entry("same-venue", "one venue"),
          Map.entry("other-venue", "other venues"),
          Map.entry("journal-and-meeting", "a journal and a meeting"),
          Map.entry("same-first-page", "one first page"),
          Map.entry("other-pages", "other pages"),
          Map.entry("same-last-page", "one last page"),
          Map.entry("other-series", "other series of meetings or journals"),
          Map.entry("column-of-other-year", "a recurring column of another year"),
          Map.entry("names-turned-maybe", "names that may have their parts turned"),
          Map.entry("listed-twice", "one page lists both, as two"),
          Map.entry("companion-of-other-work", "one is a companion of a work: erratum, reply …"),
          Map.entry("numbers-differ", "other numbers in the titles: parts, volumes, editions"),
          Map.entry("too-little-evidence", "too little is said either way"),
          Map.entry("curator", "a curator decided so"),
          Map.entry("same-orcid", "one ORCID iD"),
          Map.entry("profile-owner", "both on the page of the person"),
          Map.entry("shared-coauthor", "a co-author in common"),
          Map.entry("shared-circle", "co-authors who may be the same people"),
          Map.entry("shared-topic-words", "titles about the same"),
          Map.entry("same-affiliation", "one institution"),
          Map.entry("other-affiliation", "other institutions"),
          Map.entry("rare-name", "a rare name"),
          Map.entry("years-apart", "many years between their works"),
          Map.entry("initial-and-name", "only one is printed with a full given name"),
          Map.entry("other-orcid", "two ORCID iDs"),
          Map.entry("same-paper", "both are on one byline, as two"),
          Map.entry("names-conflict", "names that cannot be one person's"),
          Map.entry("too-little-in-common", "their works have too little in common"),
          Map.entry("succeeded", "all of it is another entity's now"),
          Map.entry("split", "parted among others"));

  private RuleWords() {}

  /** In words; the code with blanks where no words are known. */
  public static String of(String rule) {
    return WORDS.getOrDefault(rule, rule.replace('-', ' '));
  }
}
