create table article (
  id uuid constraint article_pk primary key,
  -- what makes two posts the same article: text, outlet, url, publishedAt
  fingerprint bytea not null constraint article_fingerprint_unique unique,
  text_digest bytea not null,
  text text not null,
  -- in code points
  length integer not null,
  title text,
  outlet text,
  url text,
  external_id text,
  -- as it came
  published_at text,
  published_on date,
  -- seconds since 1970, the least bigint where unknown: one key to page by
  published_order bigint not null,
  received_at timestamptz not null,
  duplicate_of uuid constraint article_duplicate_of_fk references article on delete set null,
  status text not null
    constraint article_status_known check (status in ('PENDING', 'EXTRACTED', 'FAILED')),
  language text,
  extracted_at timestamptz,
  extractor_version text,
  claim_count integer not null default 0,
  actor_count integer not null default 0,
  date_count integer not null default 0,
  warnings jsonb not null default '[]',
  problem jsonb,
  -- a tsvector holds at most 1 MB
  search tsvector not null generated always as
    (to_tsvector('english', left(coalesce(title, '') || ' ' || text, 100000))) stored
);

create index article_page_index on article (published_order desc, id);
create index article_published_on_index on article (published_on);
create index article_outlet_index on article (lower(outlet));
create index article_external_id_index on article (outlet, external_id);
create index article_status_index on article (status);
create index article_text_digest_index on article (text_digest);
create index article_duplicate_of_index on article (duplicate_of);
create index article_search_index on article using gin (search);
