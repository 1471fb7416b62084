-- The ledger: entries, accounts and theme releases. Only the owner of this schema runs this; the application's user
-- may read and append, and nobody at all may change or remove what was appended.

GRANT USAGE ON SCHEMA waymark TO "${applicationUser}";

-- Who recorded something, by an id that says nothing about the person.
CREATE TABLE account (
    id         uuid PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- The person behind an account; erasing this row leaves every entry and every hash as it is.
CREATE TABLE person (
    account uuid PRIMARY KEY REFERENCES account,
    name    text NOT NULL
);

-- What was said, in the order in which it was recorded. Each hash covers the row and the hash before it.
CREATE TABLE entry (
    agreement     text        NOT NULL,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    kind          text        NOT NULL,
    subject       text        NOT NULL,
    part          text,
    period        text,
    body          text        NOT NULL,
    known_from    timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid        NOT NULL REFERENCES account,
    reason        text,
    source        text,
    previous_hash bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (agreement, sequence)
);

-- What each theme declared, once per distinct content.
CREATE TABLE theme_release (
    agreement   text        NOT NULL,
    theme       text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    declaration text        NOT NULL,
    known_from  timestamptz NOT NULL,
    stored_at   timestamptz NOT NULL,
    PRIMARY KEY (agreement, theme, sha256)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger never forgets: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'Append a new entry that restates the old one and says why.';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON theme_release FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON theme_release FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON account FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON entry, theme_release, account TO "${applicationUser}";
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO "${applicationUser}";

-- The product itself, which records what samples bring.
INSERT INTO account (id) VALUES ('00000000-0000-4000-8000-000000000001');
INSERT INTO person (account, name) VALUES ('00000000-0000-4000-8000-000000000001', 'Waymark');
