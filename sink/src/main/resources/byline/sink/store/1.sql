CREATE TABLE papers (
  :entity,
  title :key,
  type :key,
  year INTEGER,
  date :key,
  venue_id :key,
  venue TEXT,
  volume TEXT,
  pages TEXT,
  authors_complete BOOLEAN,
  abstract TEXT,
  tldr TEXT,
  doi :key,
  arxiv :key,
  json TEXT NOT NULL
);
CREATE INDEX papers_by_date ON papers (COALESCE(date, '') DESC, id);
CREATE INDEX papers_by_year ON papers (year);
CREATE INDEX papers_by_venue ON papers (venue_id);

CREATE TABLE bylines (
  paper_id :key NOT NULL,
  place INTEGER NOT NULL,
  position INTEGER,
  name :key,
  author_id :key,
  PRIMARY KEY (paper_id, place)
);
CREATE INDEX bylines_by_author ON bylines (author_id, paper_id);

CREATE TABLE paper_topics (paper_id :key NOT NULL, topic_id :key, topic :key);
CREATE INDEX paper_topics_by_paper ON paper_topics (paper_id);
CREATE INDEX paper_topics_by_topic ON paper_topics (topic_id, paper_id);

CREATE TABLE paper_institutions (paper_id :key NOT NULL, institution_id :key, institution TEXT);
CREATE INDEX paper_institutions_by_paper ON paper_institutions (paper_id);
CREATE INDEX paper_institutions_by_institution ON paper_institutions (institution_id, paper_id);

CREATE TABLE paper_links (paper_id :key NOT NULL, rel TEXT, url TEXT);
CREATE INDEX paper_links_by_paper ON paper_links (paper_id);

CREATE TABLE claims (paper_id :key NOT NULL, page TEXT, locator TEXT, title TEXT);
CREATE INDEX claims_by_paper ON claims (paper_id);

CREATE TABLE authors (
  :entity,
  name :key,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  orcid :key,
  homepage TEXT,
  trust INTEGER,
  verification INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX authors_by_papers ON authors (paper_count DESC, id);

CREATE TABLE affiliations (author_id :key NOT NULL, institution_id :key, institution TEXT);
CREATE INDEX affiliations_by_author ON affiliations (author_id);
CREATE INDEX affiliations_by_institution ON affiliations (institution_id, author_id);

CREATE VIEW papers_at_institutions AS
  SELECT paper_id, institution_id FROM paper_institutions
  UNION ALL
  SELECT bylines.paper_id, affiliations.institution_id FROM bylines
    JOIN affiliations ON affiliations.author_id = bylines.author_id;

CREATE TABLE coauthors (author_id :key NOT NULL, coauthor_id :key, name TEXT, papers INTEGER);
CREATE INDEX coauthors_by_author ON coauthors (author_id);

CREATE TABLE author_topics (author_id :key NOT NULL, topic_id :key, topic :key, papers INTEGER);
CREATE INDEX author_topics_by_author ON author_topics (author_id);
CREATE INDEX author_topics_by_topic ON author_topics (topic_id, author_id);

CREATE TABLE topics (
  :entity,
  name :key,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX topics_by_papers ON topics (paper_count DESC, id);

CREATE TABLE venues (
  :entity,
  name :key,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX venues_by_papers ON venues (paper_count DESC, id);

CREATE TABLE institutions (
  :entity,
  name :key,
  paper_count INTEGER NOT NULL,
  first_year INTEGER,
  last_year INTEGER,
  json TEXT NOT NULL
);
CREATE INDEX institutions_by_papers ON institutions (paper_count DESC, id);

CREATE TABLE names (kind :key NOT NULL, id :key NOT NULL, name TEXT NOT NULL);
CREATE INDEX names_by_id ON names (id, kind);

CREATE TABLE identifiers (kind :key NOT NULL, id :key NOT NULL, scheme :key NOT NULL, value TEXT NOT NULL);
CREATE INDEX identifiers_by_id ON identifiers (id, kind);

CREATE TABLE metrics (
  kind :key NOT NULL,
  id :key NOT NULL,
  source TEXT,
  name :key,
  value DOUBLE PRECISION,
  as_of TEXT
);
CREATE INDEX metrics_by_id ON metrics (id, kind);

CREATE TABLE redirects (
  kind :key NOT NULL,
  id :key NOT NULL,
  redirect_to TEXT NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE TABLE ledger (
  url TEXT NOT NULL,
  state :key,
  layout TEXT,
  claims INTEGER NOT NULL,
  papers INTEGER NOT NULL,
  reason TEXT,
  fetched_at TEXT,
  sha256 TEXT
);
CREATE INDEX ledger_by_state ON ledger (state, claims);

CREATE TABLE offsets (
  topic :key NOT NULL,
  partition INTEGER NOT NULL,
  next_offset BIGINT NOT NULL,
  PRIMARY KEY (topic, partition)
);

CREATE TABLE origin (topic :key PRIMARY KEY, topic_id :key NOT NULL, cluster_id TEXT NOT NULL);
