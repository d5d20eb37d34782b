package byline.enrich.topology;

import byline.enrich.home.Effects;
import byline.enrich.home.Stage;
import byline.enrich.resolve.Home;
import java.util.function.Function;

/**
 * One round of actors.
 *
 * @param stage which it is
 * @param homes effects to what its roots do when they settle
 */
record Round(Stage stage, Function<Effects, Home> homes) {}
