import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Pages carry their style sheet; else vitest reads it as empty.
    css: true,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'artefacts/tests.json' }]] : ['default'],
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});
