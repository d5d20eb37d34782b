/** How long reads take over HTTP, beside the same questions in SQL. */
@org.jspecify.annotations.NullMarked
package byline.deploy.bench.reads;
