-- canonical_sha256: of the address without what only tracks readers. syndication_group: the id of the first article of
-- those that print one text or stand at one address, one voice; null where an article stands alone.
alter table article add column canonical_sha256 varchar(64);
alter table article add column syndication_group bigint;

create index article_canonical_index on article (canonical_sha256);
create index article_syndication_index on article (syndication_group);

-- Hashes of parts of a text's MinHash signature: texts that share one are likely to share most of their words.
create table article_band (
    article_id bigint not null,
    band smallint not null,
    hash bigint not null,
    constraint article_band_key primary key (article_id, band),
    constraint article_band_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index article_band_hash_index on article_band (band, hash);
