-- printed_level: the protocol level in a source's words. event_format: in_person, phone, video, hybrid, written.
-- event_setting: host_capital, third_country, multilateral_venue, online. importance_pin: none, up, down.
alter table event add column printed_level varchar(200) default '' not null;
alter table event add column event_format varchar(20);
alter table event add column event_setting varchar(20);
alter table event add column importance_pin varchar(10) default 'none' not null;

-- office: held on that day, in words. protocol_level: 1 to 9; null where it is the actor's usual one.
alter table participation add column office varchar(200) default '' not null;
alter table participation add column protocol_level integer;
