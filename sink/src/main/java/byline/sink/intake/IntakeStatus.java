package byline.sink.intake;

/**
 * How the reading goes.
 *
 * @param reading true while all topics are being read
 * @param message what is the matter, or what is being done
 * @param lag records known to be on the topics but not in the store yet
 */
public record IntakeStatus(boolean reading, String message, long lag) {}
