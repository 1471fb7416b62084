-- Instead of themes an officer or a theme lead may have the measures that a partner of the agreement owns, in whatever
-- theme they are: "partner:nhs-leicester-city".

ALTER TABLE membership DROP CONSTRAINT membership_theme_written;
ALTER TABLE membership ADD CONSTRAINT membership_theme_written
    CHECK (theme ~ '^((partner:)?[a-z0-9]+(-[a-z0-9]+)*|[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)+)$');
