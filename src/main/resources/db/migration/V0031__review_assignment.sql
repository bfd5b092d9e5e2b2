-- Which editor reviews an article. No foreign key, so that the articles of the sample desk can be removed.
create table review_assignment (
    article_id bigint primary key,
    editor varchar(64) not null,
    assigned_at timestamp(6) with time zone not null
);

create index review_assignment_editor_index on review_assignment (editor);
