-- The table of db-scheduler, which goes by these names, with one kind of task: reading an article.
-- An article has a job as long as it is PENDING.
create table extraction_job (
  task_name text not null default 'extraction',
  -- the article's id
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null default false,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  -- readings that were begun and did not come to an end
  consecutive_failures integer not null default 0,
  last_heartbeat timestamptz,
  -- changes whenever the job changes hands: whoever held an older one records nothing
  version bigint not null default 1,
  priority smallint not null,
  article_id uuid not null generated always as (task_instance::uuid) stored
    constraint extraction_job_article_fk references article on delete cascade,
  constraint extraction_job_pk primary key (task_name, task_instance),
  constraint extraction_job_article_unique unique (article_id)
);
create index extraction_job_due_index
  on extraction_job (picked, priority desc, execution_time);
create index extraction_job_heartbeat_index on extraction_job (last_heartbeat) where picked;

-- What waited for an earlier release to read it.
insert into extraction_job (task_instance, execution_time, priority)
select cast(id as text), least(received_at, now()), 100 from article where status = 'PENDING';
