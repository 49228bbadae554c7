// Runs one build step of a web app, unless nothing it depends on has changed since it last succeeded:
//   node step.mjs <name> --in <files and folders, separated by commas> [--stamps <folder>] -- <command …>
// Stamps lie in target/steps, so that `mvn clean` forgets them; those of an installation beside what was installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const SKIPPED = new Set(['node_modules', 'dist', 'target']);

function files(path) {
  if (statSync(path).isFile()) {
    return [path];
  }
  const names = readdirSync(path).filter((name) => !SKIPPED.has(name));
  return names.sort().flatMap((name) => files(join(path, name)));
}

function fingerprint(inputs, command) {
  const hash = createHash('sha256').update(JSON.stringify([process.version, command]));
  for (const file of inputs.flatMap(files)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function lastTime(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { in: { type: 'string' }, stamps: { type: 'string', default: join('target', 'steps') } },
});
const [name, ...command] = positionals;
const stamp = join(values.stamps, `.${name}.step`);
const now = fingerprint(values.in.split(','), command);
if (lastTime(stamp) === now) {
  process.stdout.write(`${name}: unchanged\n`);
} else {
  rmSync(stamp, { force: true });
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  mkdirSync(values.stamps, { recursive: true });
  writeFileSync(stamp, now);
}
