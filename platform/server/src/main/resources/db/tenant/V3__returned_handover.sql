-- When an offer to a colleague came back; empty once the one who offered has seen it. Until then it rings at their desk.
alter table consultation add column returned_at timestamptz;
