import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.astro/',
      'content/',
      'public/',
      'releases/',
      'tests/cases/',
      'tests/bench/peers/',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // What the build says must not depend on the clock, the machine or the order of a hash.
    files: ['src/{domain,schema,pipeline,timeline,exports}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The date comes in as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The date comes in as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Nothing here is left to chance.',
        },
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Build nodes, never markup from text.',
        },
      ],
    },
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.ts', '.ci/*.ts'], rules: { 'no-console': 'off' } },
);
