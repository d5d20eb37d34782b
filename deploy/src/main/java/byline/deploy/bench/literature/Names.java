package byline.deploy.bench.literature;

import byline.enrich.entity.EntityId;
import byline.enrich.entity.EntityRef;
import java.util.Random;

/** What topics, venues and institutions are called, by number; the same whenever asked for. */
final class Names {
  static final int INSTITUTIONS = 1_500;
  private static final String[] FIELDS = {
    "acoustics", "botany", "cartography", "dynamics", "ecology", "forestry", "glaciology",
    "hydrology", "inference", "kinematics", "limnology", "mycology", "navigation", "optics",
    "phonology", "queueing", "robotics", "seismology", "tribology", "vision"
  };
  private static final String[] PLACES = {
    "University of %s", "%s Institute", "%s 研究所", "Univerzita %s"
  };
  private static final String[] VENUES = {
    "Annals of %s Research", "Journal of %s", "Conference on %s", "%s Letters", "Workshop on %s"
  };

  private Names() {}

  static EntityRef topic(int number) {
    return ref('T', "topic", number, topicName(number));
  }

  static EntityRef venue(int number) {
    var pattern = VENUES[number % VENUES.length];
    return ref('V', "venue", number, pattern.formatted(InventedWords.capital(subject(number))));
  }

  static EntityRef institution(int number) {
    var place = InventedWords.capital(InventedWords.word(new Random(number * 31L + 7), 3));
    return ref('I', "institution", number, PLACES[number % PLACES.length].formatted(place));
  }

  private static String topicName(int number) {
    return number < FIELDS.length ? FIELDS[number] : subject(number) + " " + kin(number);
  }

  private static String subject(int number) {
    return number < FIELDS.length
        ? FIELDS[number]
        : InventedWords.word(new Random(number * 17L + 3), 2);
  }

  private static String kin(int number) {
    return FIELDS[(number / 3) % FIELDS.length];
  }

  static String id(char kind, String what, int number) {
    return EntityId.of(kind, "invented " + what + " " + number);
  }

  private static EntityRef ref(char kind, String what, int number, String name) {
    return new EntityRef(id(kind, what, number), name);
  }
}
