/** What each layer of src/ may import, besides itself; see ARCHITECTURE.md. */
const MAY_IMPORT = {
  formats: [],
  domain: [],
  messages: ['domain'],
  ingest: ['domain', 'formats'],
  engine: ['domain'],
  view: ['domain', 'engine', 'messages'],
  exports: ['domain', 'formats', 'messages'],
  figures: ['domain', 'engine', 'view', 'exports', 'messages'],
  platform: ['domain', 'formats', 'ingest', 'engine', 'view', 'exports', 'messages'],
  ui: ['domain', 'engine', 'view', 'figures', 'exports', 'platform', 'messages'],
  build: ['domain', 'ingest'],
}

/** Programs that put the whole app together, so they may import every layer. */
const COMPOSITION_ROOTS = '^src/(?:main|start-app|build/prerender)\\.tsx$'
const PURE = '^src/(?:formats|domain|messages|ingest|engine|view|figures|exports)/'

/**
 * Inside ui/: what a group of folders may import besides itself. Panels stand on what is shared, what is
 * taken away on the panels, and what shows the page anew (presenting, frames) on all of these.
 */
const UI_GROUPS = [
  { name: 'shared', folders: ['shared', 'behind', 'theme'] },
  { name: 'scenes', folders: ['scenes'] },
  {
    name: 'panels',
    folders: ['map', 'breakdown', 'matrix', 'compare', 'table', 'detail', 'filters'],
  },
  { name: 'take-away', folders: ['picture', 'print', 'export', 'share', 'about'] },
  { name: 'stage', folders: ['present', 'stage', 'embed'] },
]
/** @param {typeof UI_GROUPS} groups */
const foldersOf = (groups) => groups.flatMap(({ folders }) => folders).join('|')

const uiOrder = UI_GROUPS.map(({ name, folders }, at) => ({
  name: `ui-${name}-direction`,
  comment: `ui/{${folders.join(',')}} may import only: ${foldersOf(UI_GROUPS.slice(0, at + 1))}`,
  severity: 'error',
  from: { path: `^src/ui/(?:${folders.join('|')})/` },
  to: {
    path: '^src/ui/',
    pathNot: `^src/ui/(?:${foldersOf(UI_GROUPS.slice(0, at + 1))})/`,
  },
}))

const direction = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `${layer}-direction`,
  comment: `${layer}/ may import only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: COMPOSITION_ROOTS },
  to: { path: '^(?:src|tests)/', pathNot: `^src/(?:${[layer, ...allowed].join('|')})/` },
}))

export default {
  forbidden: [
    ...direction,
    ...uiOrder,
    {
      name: 'ui-known-folders',
      comment: 'every folder of ui/ stands in one of its groups',
      severity: 'error',
      from: {},
      to: {
        path: '^src/ui/[^/]+/',
        pathNot: `^src/ui/(?:${foldersOf(UI_GROUPS)})/`,
      },
    },
    {
      name: 'through-index',
      comment: "another layer is imported through that layer's index.ts only",
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: COMPOSITION_ROOTS },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'roots-through-index',
      severity: 'error',
      from: { path: COMPOSITION_ROOTS },
      to: { path: '^src/[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', '^src/build/'] },
    },
    {
      name: 'known-layers',
      comment: 'src/ has the layers named above and no other folder',
      severity: 'error',
      from: {},
      to: {
        path: '^src/',
        pathNot: `^src/(?:(?:${Object.keys(MAY_IMPORT).join('|')})/|start-app\\.tsx$)`,
      },
    },
    {
      name: 'echarts-types-only-in-figures',
      comment: 'figures/ are pure functions: they know ECharts by its types alone',
      severity: 'error',
      from: { path: PURE },
      to: { path: 'node_modules/echarts', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'react-in-ui-only',
      severity: 'error',
      from: { pathNot: ['^src/ui/', COMPOSITION_ROOTS] },
      to: { path: 'node_modules/(?:react|react-dom|echarts-for-react|@base-ui)/' },
    },
    {
      name: 'no-node-outside-build',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependency-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
