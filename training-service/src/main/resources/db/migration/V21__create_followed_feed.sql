-- How far the feed of plans-service has been read, and those of its resources that links can lead to.
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

