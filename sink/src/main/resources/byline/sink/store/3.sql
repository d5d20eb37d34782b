ALTER TABLE ledger ADD COLUMN suspect BOOLEAN NOT NULL DEFAULT FALSE;

DROP INDEX papers_by_venue;
CREATE INDEX papers_by_venue ON papers (venue_id, id);
DROP INDEX author_topics_by_topic;
CREATE INDEX author_topics_by_topic ON author_topics (topic_id, papers DESC, author_id);
