package byline.deploy.bench.literature;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Titles and abstracts about a scene's matters, one in fifty in Japanese. */
final class Prose {
  private static final String[] ADJECTIVES = {
    "adaptive", "bounded", "coarse", "coupled", "deep", "delayed", "dense", "discrete", "fast",
    "gentle", "hidden", "local", "magnetic", "noisy", "nonlinear", "optimal", "passive", "patient",
    "porous", "quiet", "rapid", "robust", "seasonal", "shallow", "slow", "sparse", "spectral",
    "stable", "submerged", "tidal", "uncertain", "variable"
  };
  private static final String[] NOUNS = {
    "absorption", "anomaly", "archive", "attention", "boundary", "calibration", "canopy", "census",
    "channel", "cluster", "coastline", "compass", "control", "current", "damping", "decay",
    "detection", "diffusion", "drift", "echo", "estimation", "feedback", "filter", "forecast",
    "friction", "gradient", "growth", "habitat", "harbour", "horizon", "interference", "kernel",
    "lattice", "layer", "learning", "measurement", "memory", "migration", "mixture", "moss",
    "network", "observation", "orbit", "pattern", "plume", "pressure", "queue", "recovery",
    "resonance", "river", "sampling", "sediment", "segmentation", "sensor", "signal", "spectrum",
    "storage", "surface", "survey", "tracking", "transport", "turbulence", "uncertainty", "wave"
  };
  private static final String[] TITLES = {
    "On the %2$s of %1$s %3$s",
    "%1$s %2$s for %3$s systems",
    "Towards %1$s %2$s under %3$s",
    "A study of %1$s %2$s and its %3$s",
    "%3$s without %2$s: the case of %1$s %4$s",
    "%1$s %2$s, %3$s and %4$s",
    "Learning %1$s %2$s from %3$s",
    "What %3$s tells about %1$s %2$s"
  };
  private static final String[] SENTENCES = {
    "We measure the %2$s of a %1$s %3$s over several seasons.",
    "Earlier work on %3$s took %1$s %2$s for granted.",
    "A %1$s %2$s is compared with one that knows nothing of %3$s.",
    "The method needs neither %2$s nor %3$s, and holds where %4$s is %1$s.",
    "On three collections the error of %2$s falls by a third while %3$s stays %1$s.",
    "We show by example that %3$s and %2$s cannot both be %1$s.",
    "Code and measurements of %4$s are kept beside the text."
  };
  private static final String[] JAPANESE = {
    "潮流", "音響", "苔", "観測", "推定", "振動", "森林", "解析", "雑音", "格子"
  };
  private static final int JAPANESE_IN = 50;
  private final List<String> terms;
  private final Random random;
  private final boolean japanese;

  Prose(List<String> terms, Random random) {
    this.terms = terms;
    this.random = random;
    this.japanese = random.nextInt(JAPANESE_IN) == 0;
  }

  String title() {
    if (japanese) {
      return ideas() + "による" + ideas() + "の" + ideas();
    }
    return InventedWords.capital(filled(TITLES[random.nextInt(TITLES.length)]));
  }

  String abstractText() {
    var text = new StringBuilder();
    for (int i = 3 + random.nextInt(6); i > 0; i--) {
      if (japanese) {
        text.append(ideas()).append("の").append(ideas()).append("を調べた。");
      } else {
        text.append(text.isEmpty() ? "" : " ")
            .append(filled(SENTENCES[random.nextInt(SENTENCES.length)]));
      }
    }
    return text.toString();
  }

  private String ideas() {
    return JAPANESE[random.nextInt(JAPANESE.length)] + JAPANESE[random.nextInt(JAPANESE.length)];
  }

  private String filled(String pattern) {
    return String.format(
        Locale.ROOT,
        pattern,
        ADJECTIVES[random.nextInt(ADJECTIVES.length)],
        noun(),
        term() + (random.nextBoolean() ? " " + noun() : ""),
        noun());
  }

  private String noun() {
    return NOUNS[random.nextInt(NOUNS.length)];
  }

  private String term() {
    return terms.get(random.nextInt(terms.size()));
  }
}
