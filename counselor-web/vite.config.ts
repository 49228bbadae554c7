import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // The shared parts are linked sources: what they import is this app's.
  resolve: { preserveSymlinks: true, dedupe: ['openapi-fetch', 'react'] },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: ['chrome120', 'firefox115'],
    // The content security policy knows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', port: 5174, strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
