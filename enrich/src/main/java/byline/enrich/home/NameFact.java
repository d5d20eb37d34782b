package byline.enrich.home;

import org.jspecify.annotations.Nullable;

/** What a paper or an author tells a topic, a venue or an institution: the name used, and when. */
record NameFact(String name, @Nullable Integer year) {}
