-- When each person last looked at their work, and where the agreement's chain ended then, so that their page can list
-- what changed since. It is no part of the ledger: a row is replaced with each look and removed with the person. "Before"
-- is the end of the visit before the one under way; it is empty on the first.

CREATE TABLE last_look (
    account         uuid        NOT NULL REFERENCES account,
    agreement       text        NOT NULL,
    before_sequence bigint,
    before_hash     text,
    before_day      date,
    sequence        bigint      NOT NULL,
    hash            text        NOT NULL,
    day             date        NOT NULL,
    looked_at       timestamptz NOT NULL,
    PRIMARY KEY (account, agreement)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON last_look TO "${applicationUser}";
