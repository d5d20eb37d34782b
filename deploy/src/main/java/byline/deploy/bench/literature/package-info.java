/** An invented literature as entities, of any size, that no page was read for. */
@org.jspecify.annotations.NullMarked
package byline.deploy.bench.literature;
