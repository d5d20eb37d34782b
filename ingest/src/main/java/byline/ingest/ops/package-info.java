/** What an operator looks at: figures and health over HTTP, for roles that serve nothing else. */
@NullMarked
package byline.ingest.ops;

import org.jspecify.annotations.NullMarked;
