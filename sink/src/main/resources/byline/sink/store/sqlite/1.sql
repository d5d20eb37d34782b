CREATE INDEX claims_by_page ON claims (page);
CREATE INDEX identifiers_by_value ON identifiers (value, scheme);
CREATE UNIQUE INDEX ledger_by_url ON ledger (url);

CREATE VIRTUAL TABLE papers_search USING fts5(
  title, names, body, content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE authors_search USING fts5(
  title, names, body, content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE topics_search USING fts5(
  title, names, body, content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE venues_search USING fts5(
  title, names, body, content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE institutions_search USING fts5(
  title, names, body, content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
