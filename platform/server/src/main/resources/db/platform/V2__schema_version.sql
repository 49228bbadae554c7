-- How far a tenant's schema has come: the number of the last file of db/tenant it has seen.
alter table tenant add column schema_version int not null default 0;

-- An id is a label of host names too.
alter table tenant drop constraint tenant_id_check;
alter table tenant add constraint tenant_id_check check (id ~ '^[a-z][a-z0-9]{1,30}$');
