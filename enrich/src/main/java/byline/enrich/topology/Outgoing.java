package byline.enrich.topology;

import org.jspecify.annotations.Nullable;

/** A record on its way out of a processor: which topic, and the value's bytes, null a tombstone. */
@SuppressWarnings("ArrayRecordComponent") // written once, compared by nobody
record Outgoing(String topic, byte @Nullable [] value) {}
