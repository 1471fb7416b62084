-- What a start asks of each agreement, however many entries that has: the entries about its definitions. The statement
-- that reads them has this condition word for word.
CREATE INDEX entry_of_definitions ON entry (agreement, sequence)
    WHERE kind IN ('agreement_release', 'theme_release', 'revision_in_force');
