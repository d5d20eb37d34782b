package byline.deploy.bench.reads;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One endpoint, asked for ever other things.
 *
 * @param path what to ask over HTTP, by the question's number
 * @param sql the same in SQL, as one would write it who knows the tables
 */
record Probe(String name, IntFunction<String> path, IntFunction<List<Sql>> sql) {}
