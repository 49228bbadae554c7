import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    // The shared parts are linked sources: what they import is this app's, and React is Preact here.
    preserveSymlinks: true,
    dedupe: ['openapi-fetch', 'preact'],
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    ],
  },
  build: {
    // Straight to where the jar and the gateway look for it.
    outDir: 'target/classes/META-INF/madoguchi-web/consumer',
    emptyOutDir: true,
    target: ['chrome100', 'safari15.4'],
    manifest: true,
    // The content security policy knows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'now.html'] },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
