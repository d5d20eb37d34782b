package byline.enrich.parse;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** The library's parser, told to live with abbreviations and cross-references that lead nowhere. */
final class LenientBibtex extends BibTeXParser {
  LenientBibtex() throws ParseException, TokenMgrException {
    super();
  }

  @Override
  public void checkStringResolution(Key key, @Nullable BibTeXString string) {
    // an unknown abbreviation leaves its field empty
  }

  @Override
  public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
    // the entry stands by itself
  }
}
