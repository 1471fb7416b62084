-- How far each import of a file is, and what came of it, so that any node shows it to whoever began it, and stops it for
-- them. The node at work writes the row about once a second, outside the import's own transaction; a row that went
-- unwritten for longer is of a node that died. It is no part of the ledger: rows go after a day, with a hundred later ones
-- of the same person, and with the person.

CREATE TABLE import (
    id        uuid        PRIMARY KEY,
    account   uuid        NOT NULL REFERENCES account,
    agreement text        NOT NULL,
    file      text        NOT NULL,
    taking    boolean     NOT NULL,
    begun_at  timestamptz NOT NULL,
    stage     text        NOT NULL,
    done      integer     NOT NULL,
    whole     integer     NOT NULL,
    heard_at  timestamptz NOT NULL,
    stopping  boolean     NOT NULL,
    outcome   text
);

CREATE INDEX import_account ON import (account, begun_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON import TO "${applicationUser}";
