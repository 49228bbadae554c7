-- The catalogue all tenants of a cell share. Nothing personal and no tenant content is ever stored here.
create table tenant (
  id          text primary key check (id ~ '^[a-z][a-z0-9_]{1,30}$'),
  centre_name text not null,
  state       text not null check (state in ('provisioning', 'active', 'suspended')),
  created_at  timestamptz not null default now()
);

create table tenant_host (
  host      text primary key check (host = lower(host)),
  tenant_id text not null references tenant,
  side      text not null check (side in ('consumer', 'desk')),
  origin    text not null,
  unique (tenant_id, side)
);

-- What provisioning has done for a tenant, so that it can go on after a crash.
create table provisioning_step (
  tenant_id text not null references tenant,
  step      text not null,
  done_at   timestamptz not null default now(),
  primary key (tenant_id, step)
);

-- A tenant's keys, wrapped by the key encryption key. `version` grows when a key is rotated.
create table tenant_key (
  tenant_id  text not null references tenant,
  purpose    text not null check (purpose in ('data', 'index')),
  version    int not null,
  wrapped    bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, purpose, version)
);

grant usage on schema platform to madoguchi_app;
grant select on tenant, tenant_host, tenant_key to madoguchi_app;
