-- How often each word occurs, for words that are mistyped; and how many entities there are.
CREATE TABLE words (
  kind :key NOT NULL,
  word :key NOT NULL,
  reversed :key NOT NULL,
  entities INTEGER NOT NULL,
  PRIMARY KEY (kind, word)
);
CREATE INDEX words_by_end ON words (kind, reversed);
CREATE TABLE totals (kind :key PRIMARY KEY, entities INTEGER NOT NULL);

-- Words are taken apart otherwise than before: what is stored is forgotten, and read from the topics again.
DELETE FROM bylines;
DELETE FROM paper_topics;
DELETE FROM paper_institutions;
DELETE FROM paper_links;
DELETE FROM claims;
DELETE FROM affiliations;
DELETE FROM coauthors;
DELETE FROM author_topics;
DELETE FROM names;
DELETE FROM identifiers;
DELETE FROM metrics;
DELETE FROM redirects;
DELETE FROM ledger;
DELETE FROM papers;
DELETE FROM authors;
DELETE FROM topics;
DELETE FROM venues;
DELETE FROM institutions;
DELETE FROM offsets;
DELETE FROM origin;
DELETE FROM changes;
DELETE FROM change_subjects;
DELETE FROM change_log;
