-- Texts are taken apart into words before they come here.
DROP TABLE papers_search;
DROP TABLE authors_search;
DROP TABLE topics_search;
DROP TABLE venues_search;
DROP TABLE institutions_search;
CREATE VIRTUAL TABLE papers_search USING fts5(
  title, names, body, id UNINDEXED, words UNINDEXED, standing UNINDEXED,
  content='', contentless_delete=1, contentless_unindexed=1, prefix='2 3', tokenize='ascii');
CREATE VIRTUAL TABLE authors_search USING fts5(
  title, names, body, id UNINDEXED, words UNINDEXED, standing UNINDEXED,
  content='', contentless_delete=1, contentless_unindexed=1, prefix='2 3', tokenize='ascii');
CREATE VIRTUAL TABLE topics_search USING fts5(
  title, names, body, id UNINDEXED, words UNINDEXED, standing UNINDEXED,
  content='', contentless_delete=1, contentless_unindexed=1, prefix='2 3', tokenize='ascii');
CREATE VIRTUAL TABLE venues_search USING fts5(
  title, names, body, id UNINDEXED, words UNINDEXED, standing UNINDEXED,
  content='', contentless_delete=1, contentless_unindexed=1, prefix='2 3', tokenize='ascii');
CREATE VIRTUAL TABLE institutions_search USING fts5(
  title, names, body, id UNINDEXED, words UNINDEXED, standing UNINDEXED,
  content='', contentless_delete=1, contentless_unindexed=1, prefix='2 3', tokenize='ascii');
