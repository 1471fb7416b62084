-- People who sign in: what an account may do, how it proves who it is, and the tokens of its API clients. Unlike the
-- ledger all of this changes; an account itself stays for ever, because entries name it.

ALTER TABLE person ADD COLUMN email text;

-- What an account is for. The version grows with every change that ends the account's sessions.
CREATE TABLE membership (
    account       uuid        PRIMARY KEY REFERENCES account,
    role          text        NOT NULL CHECK (role IN
        ('officer', 'theme-lead', 'performance-team', 'executive', 'reviewer', 'administrator')),
    agreement     text,
    theme         text,
    disabled      boolean     NOT NULL DEFAULT false,
    demonstration boolean     NOT NULL DEFAULT false,
    version       bigint      NOT NULL DEFAULT 1,
    since         timestamptz NOT NULL,
    CHECK ((agreement IS NULL) = (theme IS NULL)),
    CHECK ((role IN ('officer', 'theme-lead')) = (theme IS NOT NULL))
);

-- How a local account signs in; one that signs in elsewhere has none. Login names are stored in lower case.
CREATE TABLE credential (
    account       uuid        PRIMARY KEY REFERENCES account,
    login         text        NOT NULL UNIQUE CHECK (login = lower(login) AND login <> ''),
    password_hash text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    must_change   boolean     NOT NULL
);

-- What a client of the API shows instead of a password. Only the digest is kept.
CREATE TABLE token (
    id           uuid        PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES account,
    sha256       text        NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    label        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
CREATE INDEX token_account ON token (account);

-- How often signing in was tried, per login name and address and per address, by digests that name neither.
CREATE TABLE sign_in_try (
    sha256    text        PRIMARY KEY,
    tries     integer     NOT NULL,
    last_at   timestamptz NOT NULL,
    free_at   timestamptz NOT NULL,
    succeeded boolean     NOT NULL DEFAULT false
);
CREATE INDEX sign_in_try_last_at ON sign_in_try (last_at);

GRANT SELECT, INSERT, UPDATE ON membership TO "${applicationUser}";
GRANT SELECT, INSERT, UPDATE, DELETE ON credential TO "${applicationUser}";
GRANT SELECT, INSERT, DELETE, UPDATE (last_used_at, revoked_at) ON token TO "${applicationUser}";
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_try TO "${applicationUser}";
