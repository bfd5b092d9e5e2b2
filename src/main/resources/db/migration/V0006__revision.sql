-- The immutable record of every change of an event, in commit order: seq comes from revision_counter, whose one row
-- every writing transaction locks, so that a reader that has seen n has seen all before n.
create table revision_counter (
    id smallint primary key,
    last_seq bigint not null
);

insert into revision_counter (id, last_seq) values (1, 0);

-- before_json is null for the first revision of an event. editorial_state: after the change. No foreign key: the record
-- outlives an event of the sample desk, so that readers who follow learn that it is gone.
create table revision (
    seq bigint primary key,
    event_id bigint not null,
    version integer not null,
    made_by varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    reason varchar(1000) not null,
    editorial_state varchar(20) not null,
    before_json text,
    after_json text not null,
    constraint revision_event_version_unique unique (event_id, version)
);
