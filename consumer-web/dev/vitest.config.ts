import { defineConfig } from 'vitest/config';

// Every built page in a real browser: `npm run build && npm run test:pages`.
export default defineConfig({
  test: { include: ['dev/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
