// Which module may import which. `npm run lint` applies it through scripts/lint-imports.mjs.

/** Folders of nodes/shared that everything outside enters through their index.ts. */
const WITH_A_DOOR = [
  'contract',
  'callOutcome',
  'email',
  'emailThread',
  'highLevelApi',
  'messageFilters',
];

/** What nodes/shared holds, the highest layer first: a module imports only from layers below. */
const SHARED_LAYERS = [
  ['n8n/'],
  ['emailThread/', 'messageFilters/'],
  ['callOutcome/', 'email/', 'highLevelApi/'],
  ['contract/'],
  ['text/', 'values\\.ts', 'storedValues\\.ts'],
  ['bundled/'],
];

/** What the email reader holds, the highest layer first. */
const EMAIL_LAYERS = [
  ['[^/]+\\.ts'],
  ['reply/'],
  ['quotes/'],
  ['dates/', 'subject/', 'lines/'],
  ['languages/', 'addresses/', 'html/'],
];

/** One rule for each member of a layer: it imports nothing above it and nothing beside it. */
function layerRules(folder, layers) {
  return layers.flatMap((layer, depth) =>
    layer.flatMap((member) => {
      const upToHere = layers.slice(0, depth + 1).flat();
      const forbidden = upToHere.filter((other) => other !== member);
      if (forbidden.length === 0) return [];
      return {
        name: `${folder}${member} imports only from below`,
        severity: 'error',
        from: { path: `^${folder}${member}` },
        to: { path: forbidden.map((other) => `^${folder}${other}`) },
      };
    }),
  );
}

const doorRule = (folder) => ({
  name: `${folder} is entered through its index.ts`,
  severity: 'error',
  from: { pathNot: `^nodes/shared/${folder}/` },
  to: { path: `^nodes/shared/${folder}/`, pathNot: '/index\\.ts$' },
});

module.exports = {
  forbidden: [
    {
      name: 'no circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared imports no node',
      severity: 'error',
      from: { path: '^nodes/shared/' },
      to: { path: '^(?:nodes|credentials)/(?!shared/)' },
    },
    {
      name: 'no node imports another',
      severity: 'error',
      from: { path: '^nodes/([^/]+)/', pathNot: '^nodes/shared/' },
      to: { path: '^nodes/', pathNot: ['^nodes/$1/', '^nodes/shared/'] },
    },
    ...WITH_A_DOOR.map(doorRule),
    ...layerRules('nodes/shared/', SHARED_LAYERS),
    ...layerRules('nodes/shared/email/', EMAIL_LAYERS),
    {
      name: 'the email reader needs nothing of n8n, zod or HighLevel',
      severity: 'error',
      from: { path: '^nodes/shared/(?:email|text)/' },
      to: { pathNot: '^nodes/shared/(?:email|text|bundled)/' },
    },
    {
      name: 'rules need no n8n; shells and shared/n8n do',
      severity: 'error',
      from: { path: '^nodes/shared/(?!n8n/)' },
      to: { path: 'node_modules/n8n-workflow/' },
    },
    {
      name: 'other libraries only through shared/bundled',
      severity: 'error',
      from: { pathNot: '^nodes/shared/bundled/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(?:n8n-workflow|zod)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
