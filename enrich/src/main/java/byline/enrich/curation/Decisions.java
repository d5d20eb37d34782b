package byline.enrich.curation;

import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads, checks and writes decisions as they lie on their topic. */
public final class Decisions {
  private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private Decisions() {}

  /** A decision as JSON. */
  public static String write(Decision decision) {
    try {
      return MAPPER.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads and checks a decision.
   *
   * @throws BadDecision when it is none, or lacks what its kind needs
   */
  public static Decision read(String json) {
    Decision decision;
    try {
      decision = MAPPER.readValue(json, Decision.class);
    } catch (JsonProcessingException e) {
      throw new BadDecision("not a decision: " + e.getOriginalMessage());
    }
    if (decision == null) {
      throw new BadDecision("not a decision: null");
    }
    return checked(decision);
  }

  /**
   * The same decision, checked.
   *
   * @throws BadDecision when it lacks what its kind needs
   */
  public static Decision checked(Decision decision) {
    need(decision.kind(), "kind", "same, different, claim, rename, forget or accept");
    need(decision.about(), "about", "paper, author or page");
    checked(decision.left(), "left");
    Kind kind = decision.kind();
    if (kind == Kind.SAME || kind == Kind.DIFFERENT) {
      checked(decision.right(), "right");
      if (decision.left().member().equals(need(decision.right(), "right", "").member())) {
        throw new BadDecision("left and right are the same statement: " + decision.left().member());
      }
    }
    if (kind == Kind.CLAIM && !ORCID.matcher(String.valueOf(decision.value())).matches()) {
      throw new BadDecision(
          "value: \"" + decision.value() + "\" is no ORCID iD (0000-0000-0000-000X)");
    }
    if (kind == Kind.CLAIM && decision.about() != About.AUTHOR) {
      throw new BadDecision("about: only an author can be claimed");
    }
    if (kind == Kind.RENAME && (decision.value() == null || decision.value().isBlank())) {
      throw new BadDecision("value: a rename needs the name");
    }
    if (decision.about() == About.PAGE && kind != Kind.FORGET && kind != Kind.ACCEPT) {
      throw new BadDecision("kind: a page can only be forgotten or accepted");
    }
    if (kind == Kind.ACCEPT) {
      checkAccepted(decision);
    }
    return decision;
  }

  private static void checkAccepted(Decision decision) {
    if (decision.about() != About.PAGE) {
      throw new BadDecision("about: only a page can be accepted");
    }
    try {
      Instant.parse(String.valueOf(decision.value()));
    } catch (DateTimeParseException e) {
      throw new BadDecision(
          "value: \"" + decision.value() + "\" is no fetch time (2026-01-31T00:00:00Z)");
    }
  }

  private static void checked(@Nullable Subject subject, String name) {
    var there = need(subject, name, "an object with member and key");
    if (isBlank(there.member()) || isBlank(there.key())) {
      throw new BadDecision(name + ": needs member and key");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static <T> T need(@Nullable T part, String name, String legal) {
    if (part == null) {
      throw new BadDecision(name + " is missing: " + legal);
    }
    return part;
  }
}
