// htmlparser2 and what it needs are ES modules; jest runs CommonJS.
const esModules = [
  'htmlparser2',
  'entities',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'fast-check',
  'pure-rand',
];

const common = {
  testEnvironment: 'node',
  // `npm run typecheck` checks the types; jest only transpiles.
  transform: {
    '^.+\\.[tj]s$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          target: 'es2022',
          esModuleInterop: true,
          allowJs: true,
          isolatedModules: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.local/',
    '<rootDir>/test/n8n/',
    '<rootDir>/bench/node_modules/',
  ],
};

module.exports = {
  // A test that waits for itself hangs; a busy machine is only slow. (jest's own limit is 5 s.)
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/{nodes,credentials,package}/**/*.test.ts'],
    },
    { ...common, displayName: 'engine', testMatch: ['<rootDir>/test/engine/**/*.test.ts'] },
  ],
};
