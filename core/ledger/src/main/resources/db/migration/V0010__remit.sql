-- An officer or a theme lead works for one or more themes of one agreement. They stand in one text, as the acts that give
-- them have it, so that the two can be compared and nothing that was chained is written anew: "children,health".

ALTER TABLE membership ADD CONSTRAINT membership_theme_written
    CHECK (theme ~ '^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$');
