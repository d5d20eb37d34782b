package byline.deploy.curate;

import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Subject;

/**
 * What a curator's reference names.
 *
 * @param about the kind of thing
 * @param subject the statement that decisions name it by
 * @param words its id and name, for a person to read
 */
public record Named(About about, Subject subject, String words) {}
