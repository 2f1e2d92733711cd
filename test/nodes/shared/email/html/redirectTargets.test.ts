import {
  betweenUnderscores,
  inParameter,
  inPath,
  ofProofpoint,
} from '../../../../../nodes/shared/email/html/redirectTargets';

it.each([
  [
    inParameter('q', 'url'),
    'https://r.example/?q=&url=https://x.example/%3Fa=1',
    'https://x.example/?a=1',
  ],
  [inParameter('q'), 'https://r.example/?u=https://x.example', undefined],
  [inPath, 'https://r.example/L0/https:%2F%2Fx.example%2Fa/1/2', 'https://x.example/a'],
  [inPath, 'https://r.example/L0/1/2', undefined],
  [betweenUnderscores, 'https://r.example/v2/___https://x.example/___.abc', 'https://x.example/'],
  [betweenUnderscores, 'https://r.example/v2/___https://x.example/', undefined],
  [ofProofpoint, 'https://urldefense.com/v1/url?u=https://x.example&k=1', 'https://x.example'],
  [
    ofProofpoint,
    'https://urldefense.com/v2/url?u=http-3A__x.example_a-3Fb-3D1',
    'http://x.example/a?b=1',
  ],
  [
    ofProofpoint,
    'https://urldefense.com/v3/__https:/x.example/a*b**Cc__;Iy0tLS0!!ACW!Mw$',
    'https://x.example/a#b----c',
  ],
  [ofProofpoint, 'https://urldefense.com/v3/x', undefined],
])('%#', (read, link, target) => {
  expect(read(new URL(link))).toBe(target);
});
