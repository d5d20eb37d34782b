package byline.enrich.entity;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The schemas of the topics, ready to hold records against. */
public final class ContractSchemas {
  private final SchemaRegistry registry;

  private ContractSchemas(UnaryOperator<String> reading) {
    Map<String, String> texts = new HashMap<>();
    for (String name : Schemas.names()) {
      texts.put(address(name), reading.apply(Schemas.text(name).orElseThrow()));
    }
    this.registry = SchemaRegistry.withDialect(Dialects.getDraft202012(), b -> b.schemas(texts));
  }

  /** As subscribers have them: what a schema does not name may be there all the same. */
  public static ContractSchemas open() {
    return new ContractSchemas(UnaryOperator.identity());
  }

  /** The same, but refusing what no schema describes. */
  public static ContractSchemas closed() {
    return new ContractSchemas(ClosedSchema::of);
  }

  /** What is wrong with a record's value by the schema of its topic; empty where nothing is. */
  public List<String> complaints(String name, String json) {
    return schema(name).validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private Schema schema(String name) {
    return registry.getSchema(SchemaLocation.of(address(name)));
  }

  private static String address(String name) {
    return Schemas.BASE + name + ".json";
  }
}
