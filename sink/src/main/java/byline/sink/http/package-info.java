/** What every answer over HTTP has in common: limits, validators, errors, and who may ask. */
@NullMarked
package byline.sink.http;

import org.jspecify.annotations.NullMarked;
