"""Schema 2: cards, and letterboxes that let a visit opened by a card leave work for the code."""

STATEMENTS = (
    """
CREATE TABLE card (
    person CHAR(32) NOT NULL,
    characters BLOB NOT NULL,
    token BLOB NOT NULL,
    picture VARCHAR NOT NULL,
    adjective VARCHAR NOT NULL,
    station CHAR(32) NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (person),
    CHECK (length(characters) = 32),
    CHECK (length(token) = 32)
)
""",
    "CREATE INDEX ix_card_characters ON card (characters)",
    """
CREATE TABLE letterbox (
    person CHAR(32) NOT NULL,
    public BLOB NOT NULL,
    sealed_private BLOB NOT NULL,
    PRIMARY KEY (person),
    CHECK (length(public) = 32)
)
""",
)
