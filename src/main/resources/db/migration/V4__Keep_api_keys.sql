-- Keys that open the service; the key itself is kept nowhere.
create table api_key (
  -- the beginning of the key, by which people and the service find it
  prefix text collate "C" constraint api_key_pk primary key,
  -- SHA-256 of the whole key, in hexadecimal
  hash text not null,
  name text not null,
  role text not null
    constraint api_key_role_known check (role in ('READER', 'WRITER', 'REVIEWER', 'ADMIN')),
  created_at timestamptz not null,
  revoked_at timestamptz
);
