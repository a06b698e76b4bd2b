// Unit, operation, architecture and security tests. Journeys through the built program run in Playwright.
const transform = {
  '^.+\\.(t|j|mj|cj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
      module: { type: 'commonjs' },
    },
  ],
}
const common = {
  rootDir: require('node:path').join(__dirname, '..'),
  transform,
  // These packages exist only as ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(@tanstack|uuid|wouter|regexparam|oxc-parser|@oxc-parser)/)'],
  moduleNameMapper: {
    '^electron$': '<rootDir>/tests/support/noElectron.ts',
    '\\.css$': 'identity-obj-proxy',
  },
}

/** @type {import('jest').Config} */
module.exports = {
  rootDir: require('node:path').join(__dirname, '..'),
  globalSetup: '<rootDir>/tests/support/nodeIsNewEnough.cjs',
  reporters: ['default'],
  // Generous, for old and busy machines: what is slow is told by the benchmark, not by a test.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'main',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{architecture,shared,main,migrations,security}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'renderer',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/support/browserStubs.ts'],
      testMatch: ['<rootDir>/tests/renderer/**/*.test.{ts,tsx}'],
    },
  ],
}
