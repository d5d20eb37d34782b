CREATE TABLE papers (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  type TEXT,
  year INTEGER,
  date TEXT,
  venue_id TEXT,
  venue TEXT,
  volume TEXT,
  pages TEXT,
  authors_complete BOOLEAN,
  abstract TEXT,
  tldr TEXT,
  doi TEXT,
  arxiv TEXT,
  json TEXT NOT NULL
);
CREATE INDEX papers_by_date ON papers (COALESCE(date, '') DESC, id);
CREATE INDEX papers_by_year ON papers (year);
CREATE INDEX papers_by_venue ON papers (venue_id);

CREATE TABLE bylines (
  paper_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  position INTEGER,
  name TEXT,
  author_id TEXT,
  PRIMARY KEY (paper_id, place)
);
CREATE INDEX bylines_by_author ON bylines (author_id, paper_id);

CREATE TABLE paper_topics (paper_id TEXT NOT NULL, topic_id TEXT, topic TEXT);
CREATE INDEX paper_topics_by_paper ON paper_topics (paper_id);
CREATE INDEX paper_topics_by_topic ON paper_topics (topic_id, paper_id);

CREATE TABLE paper_links (paper_id TEXT NOT NULL, rel TEXT, url TEXT);
CREATE INDEX paper_links_by_paper ON paper_links (paper_id);

CREATE TABLE claims (paper_id TEXT NOT NULL, page TEXT, locator TEXT, title TEXT);
CREATE INDEX claims_by_paper ON claims (paper_id);
CREATE INDEX claims_by_page ON claims (page);

CREATE TABLE authors (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  orcid TEXT,
  homepage TEXT,
  trust INTEGER,
  verification INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX authors_by_papers ON authors (paper_count DESC, id);

CREATE TABLE affiliations (author_id TEXT NOT NULL, institution_id TEXT, institution TEXT);
CREATE INDEX affiliations_by_author ON affiliations (author_id);
CREATE INDEX affiliations_by_institution ON affiliations (institution_id, author_id);

CREATE TABLE coauthors (author_id TEXT NOT NULL, coauthor_id TEXT, name TEXT, papers INTEGER);
CREATE INDEX coauthors_by_author ON coauthors (author_id);

CREATE TABLE author_topics (author_id TEXT NOT NULL, topic_id TEXT, topic TEXT, papers INTEGER);
CREATE INDEX author_topics_by_author ON author_topics (author_id);
CREATE INDEX author_topics_by_topic ON author_topics (topic_id, author_id);

CREATE TABLE topics (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX topics_by_papers ON topics (paper_count DESC, id);

CREATE TABLE venues (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX venues_by_papers ON venues (paper_count DESC, id);

CREATE TABLE institutions (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX institutions_by_papers ON institutions (paper_count DESC, id);

CREATE TABLE names (kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL);
CREATE INDEX names_by_id ON names (id, kind);

CREATE TABLE identifiers (kind TEXT NOT NULL, id TEXT NOT NULL, scheme TEXT NOT NULL, value TEXT NOT NULL);
CREATE INDEX identifiers_by_id ON identifiers (id, kind);
CREATE INDEX identifiers_by_value ON identifiers (scheme, value);

CREATE TABLE metrics (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  source TEXT,
  name TEXT,
  value DOUBLE PRECISION,
  as_of TEXT
);
CREATE INDEX metrics_by_id ON metrics (id, kind);

CREATE TABLE redirects (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  redirect_to TEXT NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE TABLE ledger (
  url TEXT PRIMARY KEY,
  state TEXT,
  layout TEXT,
  claims INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  reason TEXT,
  fetched_at TEXT,
  sha256 TEXT
);
CREATE INDEX ledger_by_state ON ledger (state, claims);

CREATE TABLE offsets (
  topic TEXT NOT NULL,
  partition INTEGER NOT NULL,
  next_offset BIGINT NOT NULL,
  PRIMARY KEY (topic, partition)
);

CREATE TABLE origin (topic TEXT PRIMARY KEY, topic_id TEXT NOT NULL, cluster_id TEXT NOT NULL);

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
