// Who may import what from outside. Which layer may import which other layer is not here: the compiler holds that,
// by the references in src/<layer>/tsconfig.json. Each rule has its name and its reason.

const tests = '\\.test\\.tsx?$'

/**
 * A rule that packages are imported from one layer only.
 * @param {string} name
 * @param {string} layers
 * @param {string} packages
 * @param {string} reason
 */
function onlyFrom(name, layers, packages, reason) {
  return {
    name,
    comment: reason,
    severity: 'error',
    from: { path: '^src/', pathNot: [`^src/(${layers})/`, '^src/testing/', tests] },
    to: { path: packages },
  }
}

/** @param {string} names */
const packaged = (names) => `(^|/)node_modules/(${names})/`

/** @param {string} names */
const builtIn = (names) => `^(node:)?(${names})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    onlyFrom(
      'calendar-only-in-time',
      'time',
      packaged('temporal-polyfill'),
      'only the tests of time hold its reckoning against a calendar library',
    ),
    onlyFrom(
      'database-only-in-store',
      'store',
      packaged('better-sqlite3|pg|kysely'),
      'the core must not know what keeps its rows; two databases and memory pass one suite',
    ),
    onlyFrom(
      'web-framework-only-in-server',
      'server',
      packaged('hono|@hono/[^/]+|hono-openapi'),
      'contracts are plain; the framework that carries them is a detail of the server',
    ),
    onlyFrom(
      'components-only-in-web',
      'web',
      packaged(
        'react|react-dom|react-aria-components|@tanstack/[^/]+|@fontsource/[^/]+|@codemirror/[^/]+|@lezer/[^/]+',
      ),
      'views decide what is shown; only the browser layer decides with what',
    ),
    onlyFrom(
      'language-protocol-only-in-cli',
      'cli',
      packaged('vscode-languageserver|vscode-languageserver-textdocument'),
      'what is told to an editor is worked out in `linter/editing`; the protocol is a way to say it',
    ),
    onlyFrom(
      'messages-only-in-views',
      'views',
      packaged('intl-messageformat'),
      'one place knows how a message is put into words, for pages, public pages and the command line alike',
    ),
    onlyFrom(
      'documents-only-in-adapters',
      'adapters',
      packaged('linkedom|@mozilla/readability|unpdf|mammoth|csv-parse|postal-mime|feedsmith'),
      'parsers of foreign files run behind one port with limits, nowhere else',
    ),
    onlyFrom(
      'word-files-only-in-export',
      'export',
      packaged('docx'),
      'a report is data; only its format knows how a Word file is built, and is loaded when one is asked for',
    ),
    onlyFrom(
      'network-only-in-adapters',
      'adapters|server',
      builtIn('http|https|http2|net|dns|tls|dgram'),
      'what reaches the network can be listed by looking into one folder',
    ),
    onlyFrom(
      'files-only-in-adapters',
      'adapters|store',
      builtIn('fs'),
      'what touches a file can be listed by looking into one folder; a database is a file too',
    ),
    {
      name: 'only-the-ports-of-app',
      comment: 'store and adapters implement ports; a use case called from below would turn the house upside down',
      severity: 'error',
      from: { path: '^src/(store|adapters)/', pathNot: tests },
      to: { path: '^src/app/', pathNot: '^src/app/(?:intake-)?ports\\.ts$' },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'builders and fixed clocks must not reach a user',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/testing/'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'no-tests-imported',
      comment: 'what two tests share lies in src/testing',
      severity: 'error',
      from: {},
      to: { path: `${tests}|\\.e2e\\.ts$` },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'tools/ checks the product; the product does not need its checks',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(tools|e2e)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'a development package is not there where Servanda is installed; what web uses is bundled',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(web|testing)/', tests] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'a package that only another package brings can vanish with an update',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'licences-on-the-list',
      comment: 'Servanda is Apache-2.0; what it ships with must allow that (permissive licences only)',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional'],
        licenseNot: '^\\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\\.0|0BSD|Unlicense|OFL-1\\.1)',
      },
    },
    {
      name: 'no-cycles',
      comment: 'files that need each other to run are one file that is hard to read; types may speak of each other',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'an import that leads nowhere passes every other rule unseen',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file nobody imports is dead, or its registry forgot it',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '^tools/',
          '^e2e/',
          '^src/((cli|web)/main\\.tsx?|server/start-server\\.ts)$',
          '-worker\\.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist'] },
    exclude: { path: ['^dist/', '^tools/fixtures/', '\\.module\\.css$'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    skipAnalysisNotInRules: false,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      conditionNames: ['servanda', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
    },
  },
}
