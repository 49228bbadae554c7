-- Consultations written out as a file. The file lies as ciphertext in the object store; whoever destroys `key` destroys it.
create table export (
  id           uuid primary key,
  requester_id uuid not null,
  purpose      bytea not null,
  columns      text[] not null,
  content      boolean not null,
  first_day    date not null,
  last_day     date not null,
  states       text[] not null,
  encoding     text not null check (encoding in ('utf-8', 'cp932')),
  state        text not null default 'waiting'
               check (state in ('waiting', 'running', 'done', 'cancelled', 'failed', 'expired')),
  requested_at timestamptz not null,
  finished_at  timestamptz,
  expires_at   timestamptz,
  written      int not null default 0,
  total        int,
  size         bigint,
  findings     bytea,
  key          bytea,
  -- The last of them is the run's that works at it, or has finished it.
  objects      uuid[] not null default '{}',
  attempts     int not null default 0,
  alive_at     timestamptz,
  due_at       timestamptz
);
create index export_requested on export (requested_at desc);
create index export_due on export (due_at) where due_at is not null;
