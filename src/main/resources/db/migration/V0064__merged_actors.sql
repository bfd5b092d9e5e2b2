-- merged_into: the actor that this one turned out to be; its page leads there. standing_id: who stands for it after all
-- merges; its own id where it stands for itself.
alter table actor add column merged_into bigint;
alter table actor add column standing_id bigint;

update actor set standing_id = id;

alter table actor add constraint actor_merged_fk foreign key (merged_into) references actor (id);
create index actor_standing_index on actor (standing_id);

-- merge_step: went_into, took_in, left, gave_back; null where the change is one of content. other_id: the other record.
alter table record_change add column merge_step varchar(20);
alter table record_change add column other_id bigint;
