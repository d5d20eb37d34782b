package byline.sink.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has happened to entities, in the order in which it became visible: written in the
 * transaction of the rows themselves, the oldest entries dropped beyond a number. Nothing is logged
 * before the log is opened, lest the first load be news.
 */
public interface ChangeLog {

  /**
   * Logs from now on; where the log is open already, only the bound is set.
   *
   * @param most how many entries are held, at least 1
   */
  void open(int most);

  /** What the log holds; empty while it is closed. */
  Optional<Extent> extent();

  /**
   * The reach of the log.
   *
   * @param cut entries up to this sequence are no longer held, or never were
   * @param last sequence of the newest entry, {@code cut} when there is none
   * @param since when the log was opened
   */
  record Extent(long cut, long last, Instant since) {}

  /** The entries after a sequence, oldest first. */
  List<Occurrence> after(long sequence, int limit);

  /** The entries before a sequence, newest first. */
  List<Occurrence> before(long sequence, int limit);

  /**
   * The entries before a sequence that concern any of these, newest first. An entry concerns its
   * entity and its heir, and, of a paper, whoever and whatever it names or named.
   */
  List<Occurrence> before(long sequence, Collection<String> subjects, int limit);

  /** What each of these entries concerns, by sequence. */
  Map<Long, List<String>> subjects(List<Occurrence> entries);

  /** The newest entry of each of these entities that has one. */
  Map<String, Occurrence> newest(Kind kind, Collection<String> ids);
}
