-- What people type into a theme's return and have not saved, one row a field, so that it is there on another machine
-- and for their colleagues. It is no part of the ledger and no figure: a row is replaced as somebody types on, and goes
-- when its measure is saved, when it is discarded, when the period closes and with the person. Each person's is kept
-- beside those of others. "line" is the measure with its part, month or group, as the page names it.

CREATE TABLE draft (
    agreement text        NOT NULL,
    theme     text        NOT NULL,
    period    text        NOT NULL,
    measure   text        NOT NULL,
    line      text        NOT NULL,
    field     text        NOT NULL,
    account   uuid        NOT NULL REFERENCES account,
    typed     text        NOT NULL CHECK (length(typed) <= 4000),
    kept_at   timestamptz NOT NULL,
    PRIMARY KEY (agreement, theme, period, line, field, account)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO "${applicationUser}";
