-- reliability: A (completely reliable) to E (unreliable), F where it cannot be judged: the Admiralty code.
alter table source add column home_page varchar(2000);
alter table source add column reliability varchar(1) default 'F' not null;
