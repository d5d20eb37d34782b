package byline.enrich.entity;

/** Another entity, by id, with its name as this record knows it. */
public record EntityRef(String id, String name) {}
