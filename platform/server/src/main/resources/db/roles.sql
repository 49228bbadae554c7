-- Run once per cell by the database's administrator, before the first server starts. Running it again changes nothing.
-- ${...} are filled in by whoever runs it: docs/operations (the local stack does it by itself).
--
-- madoguchi_provisioner  makes tenants: their roles, their schemas, and the tables in them.
-- madoguchi_app          serves requests; may do nothing by itself but read the catalogue and become a tenant's runtime role.
do $$
begin
  if not exists (select from pg_roles where rolname = 'madoguchi_provisioner') then
    create role madoguchi_provisioner login noinherit nosuperuser nocreatedb createrole;
  end if;
  if not exists (select from pg_roles where rolname = 'madoguchi_app') then
    create role madoguchi_app login noinherit nosuperuser nocreatedb nocreaterole;
  end if;
end
$$;
alter role madoguchi_provisioner password '${provisionerPassword}';
alter role madoguchi_provisioner set createrole_self_grant = 'set, inherit';
-- Every statement of the server names its schema; one that doesn't finds nothing.
alter role madoguchi_app set search_path = '';
alter role madoguchi_app password '${appPassword}';
grant create, connect on database "${database}" to madoguchi_provisioner;
grant connect on database "${database}" to madoguchi_app;
revoke all on schema public from public;
revoke temporary on database "${database}" from public;
