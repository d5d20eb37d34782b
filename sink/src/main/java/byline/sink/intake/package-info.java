/**
 * Brings the topics into the store: {@link byline.sink.intake.Intake} runs it, the rest is its own.
 */
@NullMarked
package byline.sink.intake;

import org.jspecify.annotations.NullMarked;
