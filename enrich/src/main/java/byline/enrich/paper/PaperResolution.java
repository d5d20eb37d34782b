package byline.enrich.paper;

import java.util.List;

/**
 * What a bucket's claims come to.
 *
 * @param papers sorted by id; every claim is in exactly one
 * @param doubt how sure the rules were, before curators had their say
 */
public record PaperResolution(List<PaperCluster> papers, Doubt doubt) {
  public PaperResolution {
    papers = List.copyOf(papers);
  }
}
