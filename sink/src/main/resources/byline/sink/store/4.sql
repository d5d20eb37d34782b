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

INSERT INTO totals SELECT 'papers', COUNT(*) FROM papers;
INSERT INTO totals SELECT 'authors', COUNT(*) FROM authors;
INSERT INTO totals SELECT 'topics', COUNT(*) FROM topics;
INSERT INTO totals SELECT 'venues', COUNT(*) FROM venues;
INSERT INTO totals SELECT 'institutions', COUNT(*) FROM institutions;

-- Words are taken apart otherwise than before: the next script has them read from the topics again.
