-- Reminders by e-mail: who switched them off, and what was sent. What was sent is only added to, so that it is known
-- to every node and after every restart; the key is what may be said to a person once.

CREATE TABLE reminder_choice (
    account uuid    PRIMARY KEY REFERENCES account,
    wanted  boolean NOT NULL
);

CREATE TABLE reminder_sent (
    account   uuid        NOT NULL REFERENCES account,
    agreement text        NOT NULL,
    period    text        NOT NULL,
    due       date        NOT NULL,
    occasion  text        NOT NULL,
    sent_at   timestamptz NOT NULL,
    PRIMARY KEY (account, agreement, period, due, occasion)
);

GRANT SELECT, INSERT, UPDATE ON reminder_choice TO "${applicationUser}";
GRANT SELECT, INSERT ON reminder_sent TO "${applicationUser}";
