/** Where the command starts; {@link byline.deploy.Byline} is all there is. */
@NullMarked
package byline.deploy;

import org.jspecify.annotations.NullMarked;
