// What a phone has to fetch before the first chat screen: every script that the app's page needs, compressed.
// Fails the build above the limit, and prints the figure either way.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 60 * 1000;
const DIST = 'target/classes/META-INF/madoguchi-web/consumer';

const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));

/** Lazily imported parts count too: the chat screen may need them. */
function filesOf(key, found = new Set()) {
  const { file, imports = [], dynamicImports = [] } = manifest[key];
  if (!found.has(file)) {
    found.add(file);
    for (const next of [...imports, ...dynamicImports]) {
      filesOf(next, found);
    }
  }
  return found;
}

for (const page of ['index.html', 'now.html']) {
  const scripts = [...filesOf(page)].filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`${DIST}/${file}`)).length, 0);
  process.stdout.write(
    `${page}: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzip (limit ${LIMIT / 1000} kB)\n`,
  );
  if (bytes > LIMIT) {
    process.exitCode = 1;
  }
}
