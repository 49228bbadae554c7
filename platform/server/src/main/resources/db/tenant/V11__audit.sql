-- The trail: who did what and who saw what, by ids and codes alone.
create table audit_entry (
  id              uuid primary key default uuidv7(),
  at              timestamptz not null default clock_timestamp(),
  actor_kind      text not null check (actor_kind in ('consumer', 'staff', 'operator', 'product')),
  actor_id        uuid,
  deed            text not null check (deed ~ '^[a-z]+(-[a-z]+)*$'),
  consultation_id uuid,
  subject_id      uuid,
  -- A number or a short name of the product's own; nothing anybody wrote fits in here.
  detail          text not null default '' check (detail ~ '^[a-z0-9-]{0,40}$'),
  check ((actor_kind in ('consumer', 'staff')) = (actor_id is not null))
);
create index audit_entry_consultation on audit_entry (consultation_id, id) where consultation_id is not null;

-- The chain that seals the entries, one link each: the hash covers the entry and the link before.
create table audit_link (
  position bigint primary key check (position > 0),
  entry_id uuid not null unique,
  hash     bytea not null
);

-- Entries that still wait for their link.
create table audit_unsealed (
  entry_id uuid not null
);

create function audit_await_link() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into audit_unsealed select id from added;
  return null;
end
$$;
create trigger await_link after insert on audit_entry referencing new table as added
  for each statement execute function audit_await_link();

-- Rights alone would not bind the owner of the tables.
create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the trail only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger only_grows before update or delete or truncate on audit_entry
  for each statement execute function audit_only_grows();
create trigger only_grows before update or delete or truncate on audit_link
  for each statement execute function audit_only_grows();

-- The server adds what happened; when, and under which id, the database says.
revoke all on audit_entry, audit_link, audit_unsealed from ${runtimeRole};
grant select on audit_entry, audit_link, audit_unsealed to ${runtimeRole};
grant insert (actor_kind, actor_id, deed, consultation_id, subject_id, detail) on audit_entry to ${runtimeRole};
grant insert on audit_link to ${runtimeRole};
grant delete on audit_unsealed to ${runtimeRole};
