-- What an article's text was taken from: a web page as it came.
create table article_original (
  article_id uuid constraint article_original_pk primary key
    constraint article_original_article_fk references article on delete cascade,
  media_type text not null,
  content bytea not null
);
