package byline.deploy.bench.literature;

import byline.enrich.entity.EntityRef;
import byline.enrich.entity.NamedEntity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Topics, venues or institutions, with the number and years of their papers. */
final class Groups {
  private final Map<Integer, Sum> sums = new TreeMap<>();
  private final IntFunction<EntityRef> named;

  Groups(IntFunction<EntityRef> named) {
    this.named = named;
  }

  private record Sum(int papers, int first, int last) {
    Sum and(Sum other) {
      return new Sum(
          papers + other.papers, Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  void count(int number, int year) {
    sums.merge(number, new Sum(1, year, year), Sum::and);
  }

  List<NamedEntity> entities() {
    return sums.entrySet().stream().map(entry -> entity(entry.getKey(), entry.getValue())).toList();
  }

  private NamedEntity entity(int number, Sum sum) {
    var ref = named.apply(number);
    return new NamedEntity(
        ref.id(),
        ref.name(),
        List.of(ref.name()),
        sum.papers(),
        0,
        List.of(sum.first(), sum.last()));
  }
}
