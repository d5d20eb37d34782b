-- For each filter its list in the usual order, and its count, from the index alone.
DROP INDEX papers_by_year;
CREATE INDEX papers_by_year ON papers (year, COALESCE(date, '') DESC, id);
CREATE INDEX papers_by_type ON papers (type, COALESCE(date, '') DESC, id);
CREATE INDEX papers_at_venue_by_date ON papers (venue_id, COALESCE(date, '') DESC, id);
CREATE INDEX papers_by_having_doi ON papers
  ((CASE WHEN doi IS NULL THEN 'false' ELSE 'true' END), COALESCE(date, '') DESC, id);
CREATE INDEX papers_by_having_abstract ON papers
  ((CASE WHEN abstract IS NULL THEN 'false' ELSE 'true' END), COALESCE(date, '') DESC, id);
CREATE INDEX papers_newest_year_first ON papers (COALESCE(year, 0) DESC, id);
CREATE INDEX authors_by_having_orcid ON authors
  ((CASE WHEN orcid IS NULL THEN 'false' ELSE 'true' END), paper_count DESC, id);
