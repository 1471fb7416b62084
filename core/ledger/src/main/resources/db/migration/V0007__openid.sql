-- Which account belongs to whom at an OpenID provider. It goes when the person is erased: the provider's id of somebody
-- says who it is to those who can ask the provider.
CREATE TABLE openid_identity (
    issuer  text NOT NULL,
    subject text NOT NULL,
    account uuid NOT NULL UNIQUE REFERENCES person (account) ON DELETE CASCADE,
    PRIMARY KEY (issuer, subject)
);

GRANT SELECT, INSERT ON openid_identity TO "${applicationUser}";
