CREATE INDEX papers_by_doi ON papers USING hash (doi);
CREATE INDEX papers_by_arxiv ON papers USING hash (arxiv);
CREATE INDEX authors_by_orcid ON authors USING hash (orcid);
