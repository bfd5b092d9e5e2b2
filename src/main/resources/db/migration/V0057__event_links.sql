-- parent_id: the event that this one is a part of, for example the summit of a side meeting.
alter table event add column parent_id bigint;
alter table event add constraint event_parent_fk foreign key (parent_id) references event (id);
create index event_parent_index on event (parent_id);

-- link_kind: what event_id is to other_id: prepares, follows_up, reschedules, reciprocates, implements, responds_to.
create table event_link (
    event_id bigint not null,
    ordinal smallint not null,
    link_kind varchar(20) not null,
    other_id bigint not null,
    constraint event_link_key primary key (event_id, ordinal),
    constraint event_link_event_fk foreign key (event_id) references event (id),
    constraint event_link_other_fk foreign key (other_id) references event (id)
);

create index event_link_other_index on event_link (other_id);
