package byline.enrich.topology;

import byline.enrich.home.Stage;

/**
 * Whether the roots of a stage may settle now. Closing it while much is loaded costs one resolution
 * a root instead of many, and keeps passing states from subscribers; it never changes what is true
 * once all is at rest.
 */
@FunctionalInterface
public interface FlushGate {
  /** A gate that is always open. */
  FlushGate OPEN = stage -> true;

  /** Whether roots of this stage may settle. */
  boolean open(Stage stage);
}
