-- reread: words are searched for otherwise, and what was emitted in full was not kept of redirects and pages before.
ALTER TABLE redirects ADD COLUMN json TEXT;

ALTER TABLE ledger ADD COLUMN json TEXT;

CREATE TABLE refused (
  topic :key NOT NULL,
  partition INTEGER NOT NULL,
  record_offset BIGINT NOT NULL,
  record_key :key,
  reason TEXT NOT NULL,
  PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX refused_by_key ON refused (record_key, topic);

CREATE TABLE upkeep (name :key PRIMARY KEY, value TEXT NOT NULL);
