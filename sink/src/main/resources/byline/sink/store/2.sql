CREATE TABLE change_log (
  log_number INTEGER PRIMARY KEY CHECK (log_number = 1),
  last BIGINT NOT NULL,
  cut BIGINT NOT NULL,
  most INTEGER NOT NULL,
  since TEXT NOT NULL
);

CREATE TABLE changes (
  sequence BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  kind :key NOT NULL,
  id :key NOT NULL,
  what :key NOT NULL,
  fields TEXT NOT NULL,
  heir TEXT,
  name TEXT
);
CREATE INDEX changes_by_id ON changes (id, sequence);

CREATE TABLE change_subjects (
  subject :key NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (subject, sequence)
);
CREATE INDEX change_subjects_by_sequence ON change_subjects (sequence);
