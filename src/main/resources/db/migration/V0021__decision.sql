-- An editor's choice for a field on which mentions contradict each other. seq: the revision that carries it; the event's
-- content after it has the value. mention_id: the mention that was followed, null for a value of the editor's own; the
-- reason is that of the revision. withdrawn_seq: the revision that took the decision back.
create table decision (
    seq bigint primary key,
    event_id bigint not null,
    field varchar(20) not null,
    mention_id bigint,
    withdrawn_seq bigint
);

create index decision_event_index on decision (event_id);
