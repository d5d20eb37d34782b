-- Addresses and identifiers may be longer than an ordinary index takes.
CREATE INDEX claims_by_page ON claims USING hash (page);
CREATE INDEX identifiers_by_value ON identifiers USING hash (value);
CREATE INDEX ledger_by_url ON ledger USING hash (url);

CREATE INDEX papers_search ON papers USING gin (search);
CREATE INDEX authors_search ON authors USING gin (search);
CREATE INDEX topics_search ON topics USING gin (search);
CREATE INDEX venues_search ON venues USING gin (search);
CREATE INDEX institutions_search ON institutions USING gin (search);
