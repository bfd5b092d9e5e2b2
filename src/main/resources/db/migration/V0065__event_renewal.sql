-- An event that readers have to read anew though it has no new revision: its actors were merged, or serve another state.
-- seq: one of the numbers that revision_counter gives out.
create table event_renewal (
    seq bigint primary key,
    event_id bigint not null,
    made_at timestamp(6) with time zone not null
);
