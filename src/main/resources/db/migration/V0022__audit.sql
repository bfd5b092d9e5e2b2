-- Who did what, append only. hash: SHA-256 of all other columns, the hash of the entry before it among them. login is
-- (desk) for what the desk does by itself.
create table audit_entry (
    seq bigint primary key,
    made_at timestamp(6) with time zone not null,
    login varchar(64) not null,
    action varchar(40) not null,
    subject varchar(200) not null,
    detail varchar(2000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);

-- The end of the chain, in one row that every writing transaction locks last.
create table audit_head (
    id smallint primary key,
    last_seq bigint not null,
    last_hash varchar(64) not null
);

insert into audit_head (id, last_seq, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
