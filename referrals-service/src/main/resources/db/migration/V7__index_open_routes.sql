-- What anybody may be shown, in the order of the open feed.
CREATE INDEX ix_referral_route_open ON referral_route (id) WHERE status = 'ACTIVE' AND visibility = 'PUBLIC';
