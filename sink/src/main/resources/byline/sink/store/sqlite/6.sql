CREATE INDEX papers_by_doi ON papers (doi);
CREATE INDEX papers_by_arxiv ON papers (arxiv);
CREATE INDEX authors_by_orcid ON authors (orcid);
