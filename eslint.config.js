// The house's walls: which room may use what. Type-aware rules for the rest. The pure rooms also
// have a TypeScript project without DOM and Node types (tsconfig.pure.json).
import tseslint from 'typescript-eslint';

const NOTHING_LEAVES = 'Nothing leaves the browser; packaged files are fetched in lib/platform/files.ts.';
const USE_PLATFORM = 'Use lib/platform/browser.ts.';
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map((name) => ({
  name,
  message: NOTHING_LEAVES,
}));
const EXTENSION = ['chrome', 'browser'].map((name) => ({ name, message: USE_PLATFORM }));
const PAGE = [
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'localStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
];
const NODE = ['process', 'Buffer'];
const TOOLS = ['preact*', 'webextension-polyfill', 'wxt*', 'node:*', 'virtual:*'];

const globals = (...names) => ({ 'no-restricted-globals': ['error', ...NETWORK, ...EXTENSION, ...names] });
const imports = (message, ...group) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'artifacts/', 'node_modules/', 'scripts/bootstrap.mjs', 'eslint.config.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...globals(),
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='innerHTML'],JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text reaches the screen as text nodes only.',
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['lib/{corpus,detect,claims,context,search,statements}/**'],
    rules: {
      ...globals(...PAGE, ...NODE),
      ...imports('A pure room: no DOM, no browser API, no Node.', '**/page/**', '**/platform/**', '**/components/**', ...TOOLS),
    },
  },
  {
    files: ['lib/corpus/**'],
    rules: imports(
      'lib/corpus is the ground floor: it imports no other room.',
      '**/detect/**',
      '**/claims/**',
      '**/context/**',
      '**/search/**',
      '**/statements/**',
      '**/page/**',
      '**/platform/**',
      ...TOOLS,
    ),
  },
  {
    files: ['lib/page/**'],
    rules: imports("lib/page touches the page's DOM and nothing else.", '**/platform/**', '**/components/**', ...TOOLS),
  },
  {
    files: ['components/**'],
    rules: {
      ...globals('document', 'window', 'localStorage'),
      ...imports(
        'Components: data in, events out.',
        '**/platform/**',
        '**/lib/page/**',
        'webextension-polyfill',
        'wxt*',
        'node:*',
        'virtual:*',
      ),
    },
  },
  { files: ['lib/platform/files.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' } },
  { files: ['scripts/**', 'tests/**', '*.config.ts'], rules: { 'no-console': 'off', 'no-restricted-globals': 'off' } },
);
