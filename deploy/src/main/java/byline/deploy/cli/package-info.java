/** The {@code byline} command: one subcommand a role, options read and checked here. */
@NullMarked
package byline.deploy.cli;

import org.jspecify.annotations.NullMarked;
