CREATE TABLE IF NOT EXISTS kept_claim_requests (
  id :key PRIMARY KEY,
  author_id :key NOT NULL,
  author TEXT NOT NULL,
  orcid :key NOT NULL,
  note TEXT,
  contact TEXT,
  asked_at TEXT NOT NULL,
  state :key NOT NULL,
  decided_at TEXT,
  decided_by TEXT,
  decision :key
);

CREATE TABLE IF NOT EXISTS kept_webhooks (
  id :key PRIMARY KEY,
  url TEXT NOT NULL,
  follows TEXT NOT NULL,
  secret TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  state :key NOT NULL,
  sequence BIGINT NOT NULL,
  failures INTEGER NOT NULL,
  failing_since TEXT,
  next_try TEXT NOT NULL,
  problem TEXT
);
