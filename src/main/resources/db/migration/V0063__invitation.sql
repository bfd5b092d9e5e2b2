-- A link, good once, by which the owner of an account chooses the first password. token_hash: SHA-256 of what the link
-- carries, which is kept nowhere.
create table invitation (
    account_id bigint primary key,
    token_hash varchar(64) not null,
    expires_at timestamp(6) with time zone not null,
    constraint invitation_token_unique unique (token_hash),
    constraint invitation_account_fk foreign key (account_id) references account (id)
);

-- last_seen_at: to about a minute. session_round: sessions carry the number they began with and end when it grows.
alter table account add column last_seen_at timestamp(6) with time zone;
alter table account add column session_round integer default 0 not null;
