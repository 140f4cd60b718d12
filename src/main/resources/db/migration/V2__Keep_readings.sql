-- One run of one extractor version over one article.
create table extraction (
  id uuid constraint extraction_pk primary key,
  article_id uuid not null
    constraint extraction_article_fk references article on delete cascade,
  extractor_version text not null,
  finished_at timestamptz not null
);
create index extraction_article_index on extraction (article_id);

-- Actors of the whole ledger; what an article calls them stands in actor_alias.
create table actor (
  id uuid constraint actor_pk primary key,
  name text collate "C" not null,
  type text not null
    constraint actor_type_known check (type in ('PERSON', 'COUNTRY', 'ORGANIZATION', 'ARMED_GROUP')),
  country text,
  constraint actor_name_type_unique unique (name, type)
);
create index actor_type_index on actor (type, name, id);

create table article_actor (
  article_id uuid not null
    constraint article_actor_article_fk references article on delete cascade,
  position integer not null,
  actor_id uuid not null
    constraint article_actor_actor_fk references actor,
  content jsonb not null,
  constraint article_actor_pk primary key (article_id, position)
);
create index article_actor_actor_index on article_actor (actor_id);

create table actor_alias (
  article_id uuid not null
    constraint actor_alias_article_fk references article on delete cascade,
  actor_id uuid not null
    constraint actor_alias_actor_fk references actor,
  alias text not null,
  -- the alias as names are compared: without case
  alias_key text collate "C" not null,
  constraint actor_alias_pk primary key (article_id, actor_id, alias_key)
);
create index actor_alias_key_index on actor_alias (alias_key);
create index actor_alias_actor_index on actor_alias (actor_id);

create table article_date (
  article_id uuid not null
    constraint article_date_article_fk references article on delete cascade,
  position integer not null,
  content jsonb not null,
  constraint article_date_pk primary key (article_id, position)
);

create table article_quantity (
  article_id uuid not null
    constraint article_quantity_article_fk references article on delete cascade,
  position integer not null,
  content jsonb not null,
  constraint article_quantity_pk primary key (article_id, position)
);

-- What a claim's id stands for, whatever later extractions change in it.
create table claim (
  id uuid constraint claim_pk primary key,
  article_id uuid not null
    constraint claim_article_fk references article on delete cascade
);
create index claim_article_index on claim (article_id);

-- What one extraction found the claim to be, until another extraction supersedes it.
create table claim_version (
  id uuid constraint claim_version_pk primary key,
  claim_id uuid not null
    constraint claim_version_claim_fk references claim on delete cascade,
  article_id uuid not null
    constraint claim_version_article_fk references article on delete cascade,
  extractor_version text not null,
  recorded_by uuid not null
    constraint claim_version_recorded_by_fk references extraction on delete cascade,
  superseded_by uuid
    constraint claim_version_superseded_by_fk references extraction on delete cascade,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  -- its place in the article's text order
  position integer not null,
  published_order bigint not null,
  content jsonb not null,
  source_actor_id uuid
    constraint claim_version_source_actor_fk references actor,
  source_key text,
  earliest date,
  latest date,
  type text not null generated always as (content ->> 'type') stored,
  modality text not null generated always as (content ->> 'modality') stored,
  value numeric generated always as ((content -> 'quantity' ->> 'value')::numeric) stored,
  happened daterange generated always as (
    case
      when earliest is null and latest is null then null
      when earliest > latest then null
      else daterange(earliest, latest, '[]')
    end) stored,
  item_search tsvector generated always as (
    to_tsvector(
      'english',
      left(
        coalesce(content -> 'quantity' ->> 'item', '') || ' '
          || coalesce(content -> 'quantity' ->> 'unit', ''),
        1000))) stored,
  place_search tsvector generated always as (
    to_tsvector('simple', left(content -> 'place' ->> 'name', 1000))) stored,
  evidence_search tsvector generated always as (
    to_tsvector('english', left(content -> 'evidence' ->> 'text', 20000))) stored,
  constraint claim_version_superseded_whole
    check ((superseded_by is null) = (superseded_at is null))
);
create unique index claim_version_current_unique on claim_version (claim_id)
  where superseded_at is null;
create index claim_version_page_index
  on claim_version (published_order desc, article_id, position, claim_id)
  where superseded_at is null;
create index claim_version_article_index on claim_version (article_id, position);
create index claim_version_claim_index on claim_version (claim_id, recorded_at);
create index claim_version_recorded_by_index on claim_version (recorded_by);
create index claim_version_superseded_by_index on claim_version (superseded_by);
create index claim_version_recorded_at_index on claim_version (recorded_at, superseded_at);
create index claim_version_type_index on claim_version (type);
create index claim_version_modality_index on claim_version (modality);
create index claim_version_value_index on claim_version (value);
create index claim_version_source_actor_index on claim_version (source_actor_id);
create index claim_version_source_key_index on claim_version (source_key);
create index claim_version_happened_index on claim_version using gist (happened);
create index claim_version_item_index on claim_version using gin (item_search);
create index claim_version_place_index on claim_version using gin (place_search);
create index claim_version_evidence_index on claim_version using gin (evidence_search);

-- Who plays which role, in the order of the content's roles.
create table claim_role (
  version_id uuid not null
    constraint claim_role_version_fk references claim_version on delete cascade,
  position integer not null,
  role text not null,
  actor_id uuid
    constraint claim_role_actor_fk references actor,
  name_key text collate "C" not null,
  constraint claim_role_pk primary key (version_id, position)
);
create index claim_role_actor_index on claim_role (actor_id, role);
create index claim_role_name_index on claim_role (name_key, role);
