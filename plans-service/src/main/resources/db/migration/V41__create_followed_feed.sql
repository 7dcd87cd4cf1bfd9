-- How far the feed of each partner has been read, and those of its resources that links can lead to.
CREATE TABLE followed_feed (
    feed   varchar(60)   CONSTRAINT pk_followed_feed PRIMARY KEY,
    cursor varchar(8192) NOT NULL,
    whole  boolean       NOT NULL
);

CREATE TABLE followed_resource (
    feed          varchar(60) NOT NULL CONSTRAINT fk_followed_resource_feed REFERENCES followed_feed,
    resource_id   uuid        NOT NULL,
    resource_type varchar(40) NOT NULL,
    area_code     varchar(9)  NOT NULL,
    CONSTRAINT pk_followed_resource PRIMARY KEY (feed, resource_id)
);

-- What is unverified is looked at in every round.
CREATE INDEX ix_evidence_link_unverified ON evidence_link (kind, id) WHERE state = 'UNVERIFIED';
