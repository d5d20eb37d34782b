/** What is around an entity: {@link byline.sink.graph.Neighbourhood}, for API and pages alike. */
@NullMarked
package byline.sink.graph;

import org.jspecify.annotations.NullMarked;
