ALTER TABLE papers DROP COLUMN search;
ALTER TABLE authors DROP COLUMN search;
ALTER TABLE topics DROP COLUMN search;
ALTER TABLE venues DROP COLUMN search;
ALTER TABLE institutions DROP COLUMN search;
CREATE TABLE papers_search (
  id TEXT COLLATE "C" PRIMARY KEY,
  words INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  search TSVECTOR NOT NULL
);
CREATE INDEX papers_search_by_words ON papers_search USING gin (search);
CREATE TABLE authors_search (
  id TEXT COLLATE "C" PRIMARY KEY,
  words INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  search TSVECTOR NOT NULL
);
CREATE INDEX authors_search_by_words ON authors_search USING gin (search);
CREATE TABLE topics_search (
  id TEXT COLLATE "C" PRIMARY KEY,
  words INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  search TSVECTOR NOT NULL
);
CREATE INDEX topics_search_by_words ON topics_search USING gin (search);
CREATE TABLE venues_search (
  id TEXT COLLATE "C" PRIMARY KEY,
  words INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  search TSVECTOR NOT NULL
);
CREATE INDEX venues_search_by_words ON venues_search USING gin (search);
CREATE TABLE institutions_search (
  id TEXT COLLATE "C" PRIMARY KEY,
  words INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  search TSVECTOR NOT NULL
);
CREATE INDEX institutions_search_by_words ON institutions_search USING gin (search);
