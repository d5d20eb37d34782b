package byline.enrich.paper;

import byline.enrich.claim.PrintedName;
import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A place in a byline while the claims are laid over each other. */
final class OpenSlot {
  private final SortedMap<String, PersonName> names = new TreeMap<>();
  private final List<String> prints = new ArrayList<>();
  private final SortedSet<Mention> mentions = new TreeSet<>();
  private final List<String> orcids = new ArrayList<>();
  private final SortedSet<String> affiliations = new TreeSet<>();
  private final SortedSet<String> pages = new TreeSet<>();
  private final SortedSet<String> aliases = new TreeSet<>();

  static OpenSlot of(PrintedName name, Mention mention) {
    OpenSlot slot = new OpenSlot();
    slot.add(name, mention);
    return slot;
  }

  void add(PrintedName name, Mention mention) {
    names.putIfAbsent(name.text(), PersonName.of(name));
    prints.add(name.text());
    mentions.add(mention);
    note(name);
  }

  /** Notes that this author owns a page that lists the paper. */
  void own(PrintedName owner, String page, List<String> claimIds) {
    boolean printed =
        mentions.stream().anyMatch(m -> claimIds.contains(m.claimId()) && m.index() > 0);
    if (!printed) {
      claimIds.forEach(c -> mentions.add(new Mention(c, 0)));
    }
    boolean hidden = mentions.stream().noneMatch(m -> m.index() > 0);
    if (hidden) {
      names.putIfAbsent(owner.text(), PersonName.of(owner));
      prints.add(owner.text());
    } else if (!names.containsKey(owner.text())) {
      aliases.add(owner.text());
    }
    pages.add(page);
    note(owner);
  }

  private void note(PrintedName name) {
    if (name.orcid() != null) {
      orcids.add(name.orcid());
    }
    affiliations.addAll(name.affiliations());
  }

  Iterable<PersonName> names() {
    return names.values();
  }

  BylineSlot close(@Nullable Integer position) {
    return new BylineSlot(
        position,
        NameChoice.of(prints),
        List.copyOf(names.keySet()),
        List.copyOf(mentions),
        Common.most(orcids.stream().map(o -> o)),
        List.copyOf(affiliations),
        List.copyOf(pages),
        List.copyOf(aliases));
  }
}
