import fc from 'fast-check';
import {
  addressKey,
  addressShownInName,
  parseAddresses,
} from '../../../../../nodes/shared/email/addresses/addresses';

/** Input, then the expected mailboxes as [name, address]. */
type Case = readonly [input: string, ...mailboxes: (readonly [name: string, address: string])[]];

const base64 = (text: string) => Buffer.from(text).toString('base64');

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'plain forms': [
    ['', ...[]],
    ['   ', ...[]],
    ['pat@example.com', ['', 'pat@example.com']],
    ['<pat@example.com>', ['', 'pat@example.com']],
    ['Pat Lee <pat@example.com>', ['Pat Lee', 'pat@example.com']],
    ['Pat Lee<pat@example.com>', ['Pat Lee', 'pat@example.com']],
    ['pat+tag@example.com', ['', 'pat+tag@example.com']],
    ["O'Hara <o'hara@example.ie>", ["O'Hara", "o'hara@example.ie"]],
    ['Søren Ærø <s@example.dk>', ['Søren Ærø', 's@example.dk']],
    ['パット <pat@例え.jp>', ['パット', 'pat@例え.jp']],
    ['MAILER-DAEMON <>', ['MAILER-DAEMON', '']],
    ['<>', ...[]],
    ['root <root>', ['root', 'root']],
    [
      'pat@[192.0.2.1], Pat <pat@[IPv6:2001:db8::1]>',
      ['', 'pat@[192.0.2.1]'],
      ['Pat', 'pat@[IPv6:2001:db8::1]'],
    ],
  ],
  'lists and separators': [
    ['a@x.co,b@x.co', ['', 'a@x.co'], ['', 'b@x.co']],
    ['a@x.co; b@x.co;', ['', 'a@x.co'], ['', 'b@x.co']],
    ['a@x.co,, b@x.co,;', ['', 'a@x.co'], ['', 'b@x.co']],
    ['a@x.co b@x.co', ['', 'a@x.co'], ['', 'b@x.co']],
    ['Ann <a@x.co> Bob <b@x.co>', ['Ann', 'a@x.co'], ['Bob', 'b@x.co']],
    ['王 <a@x.cn>；李 <b@x.cn>', ['王', 'a@x.cn'], ['李', 'b@x.cn']],
    ['Ann\r\n\tLee\r\n <ann@\r\n x.co>', ['Ann Lee', 'ann@x.co']],
  ],
  'commas within names': [
    ['Lee, Ann <a@x.co>', ['Lee, Ann', 'a@x.co']],
    ['b@x.co, Lee, Ann <a@x.co>', ['', 'b@x.co'], ['Lee, Ann', 'a@x.co']],
    ['Lee, Ann [mailto:a@x.co]', ['Lee, Ann', 'a@x.co']],
    ['Acme, Inc., Support <a@x.co>', ['Acme, Inc., Support', 'a@x.co']],
    ["'Lee, Ann' <a@x.co>", ['Lee, Ann', 'a@x.co']],
    ['Lee, Ann; Roe, Bob', ['Lee, Ann', ''], ['Roe, Bob', '']],
    ['Ann Lee, Bob Roe', ['Ann Lee', ''], ['Bob Roe', '']],
    ['Ann Lee, "Bob Roe" <b@x.co>', ['Ann Lee', ''], ['Bob Roe', 'b@x.co']],
  ],
  quotes: [
    ['"Ann \\\\ Lee" <a@x.co>', ['Ann \\ Lee', 'a@x.co']],
    ["'Ann Lee' <a@x.co>", ['Ann Lee', 'a@x.co']],
    [`"'Ann Lee'" <a@x.co>`, ['Ann Lee', 'a@x.co']],
    ['„Ann Lee” <a@x.co>', ['Ann Lee', 'a@x.co']],
    ["'a@x.co'; 'Bob Roe'", ['', 'a@x.co'], ['Bob Roe', '']],
    ['"ann lee"@x.co', ['', '"ann lee"@x.co']],
    ['Ann <"ann lee"@x.co>', ['Ann', '"ann lee"@x.co']],
    ['ann."van lee".x@x.co', ['', 'ann."van lee".x@x.co']],
    ['"b@evil.example x"@x.co', ['', '"b@evil.example x"@x.co']],
    ['5" Pipes <p@x.co>', ['5" Pipes', 'p@x.co']],
    ['"Ann <a@x.co>', ['Ann', 'a@x.co']],
    ['Ann" <a@x.co>', ['Ann', 'a@x.co']],
    ['"a@x.co', ['', 'a@x.co']],
    ['Ann <"a@x.co">', ['Ann', 'a@x.co']],
    ['Ann - a@x.co', ['Ann', 'a@x.co']],
    ['Ann Lee（a@x.co）', ['Ann Lee', 'a@x.co']],
    ['（株）Acme <a@x.co>', ['（株）Acme', 'a@x.co']],
    ['"Ann, the <best>; (really)" <a@x.co>', ['Ann, the <best>; (really)', 'a@x.co']],
    [`"'Ann' via Sales" <s@x.co>`, ["'Ann' via Sales", 's@x.co']],
  ],
  comments: [
    ['a@x.co (Ann (AL) Lee)', ['Ann (AL) Lee', 'a@x.co']],
    ['Ann Lee <a@x.co> (work)', ['Ann Lee', 'a@x.co']],
    ['"Acme" (Sales) <a@x.co>', ['Acme', 'a@x.co']],
    ['Ann (Sales) <a@x.co>', ['Ann (Sales)', 'a@x.co']],
    ['Ann Lee (a@x.co)', ['Ann Lee', 'a@x.co']],
    ['Ann Lee (<a@x.co>)', ['Ann Lee', 'a@x.co']],
    ['Ann <ann(her account)@x.co(her host)>', ['Ann', 'ann@x.co']],
    ['Ann (Sales <a@x.co>', ['Ann (Sales', 'a@x.co']],
  ],
  groups: [
    ['undisclosed-recipients:;', ...[]],
    ['Team: a@x.co, Bob <b@x.co>;, c@x.co', ['', 'a@x.co'], ['Bob', 'b@x.co'], ['', 'c@x.co']],
    ['All: Team: a@x.co;, b@x.co;', ['', 'a@x.co'], ['', 'b@x.co']],
    ['(Empty)(list)Undisclosed recipients  :(nobody(that I know))  ;', ...[]],
    ['Team: a@x.co, b@x.co', ['', 'a@x.co'], ['', 'b@x.co']],
    ['Support: Tier 2 <s@x.co>', ['Support: Tier 2', 's@x.co']],
  ],
  'encoded words': [
    ['=?utf-8?Q?J=C3=B6rg_Lee?= <j@x.co>', ['Jörg Lee', 'j@x.co']],
    ['"=?utf-8?Q?J=C3=B6rg?=" <j@x.co>', ['Jörg', 'j@x.co']],
    ['=?utf-8?Q?Lee,_J=C3=B6rg_(x)?= <j@x.co>', ['Lee, Jörg (x)', 'j@x.co']],
    ['=?utf-8?B?w6Q=?= =?iso-8859-1?Q?=F6?= Lee <j@x.co>', ['äö Lee', 'j@x.co']],
    ['=?utf-8?B?5bGx?=\r\n =?utf-8?B?55Sw?= <y@x.jp>', ['山田', 'y@x.jp']],
    ['=?utf-8?B?5bGx5w==?= =?UTF-8?B?lLA=?= <y@x.jp>', ['山田', 'y@x.jp']],
    ['=?utf-8?B?5bGx5w?=\t=?utf-8?b?lLA?= =?utf-8?Q?_Jr=2E?= <y@x.jp>', ['山田 Jr.', 'y@x.jp']],
    ['=?x-unknown?Q?J=F6rg?= <j@x.co>', ['Jörg', 'j@x.co']],
    ['=?utf-8*de?Q?J=C3=B6rg?= <j@x.co>', ['Jörg', 'j@x.co']],
    ['=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <y@x.jp>', ['山田', 'y@x.jp']],
    ['=?windows-1252?Q?Ren=E9e_=96_Caf=E9?= <r@x.co>', ['Renée – Café', 'r@x.co']],
    [`=?utf-8?B?${base64('Ann <a@x.co>')}?=`, ['Ann', 'a@x.co']],
    [`=?utf-8?B?${base64('boss@bank.example')}?=`, ['boss@bank.example', '']],
    [`=?utf-8?B?${base64('Ann\r\nBcc: b@x.co')}?= <a@x.co>`, ['Ann Bcc: b@x.co', 'a@x.co']],
  ],
  'what clients make of them': [
    ['Ann [mailto:a@x.co]', ['Ann', 'a@x.co']],
    ['a@x.co [mailto:a@x.co]', ['', 'a@x.co']],
    ['CRM [crm@x.co]', ['CRM', 'crm@x.co']],
    ['[sales] Ann <a@x.co>', ['[sales] Ann', 'a@x.co']],
    [
      'Ann <a@x.co<mailto:a@x.co>>; Bob <b@x.co<mailto:b@x.co>>;',
      ['Ann', 'a@x.co'],
      ['Bob', 'b@x.co'],
    ],
    ['a@x.co<mailto:a@x.co>', ['', 'a@x.co']],
    ['Ann <a@x.co <mailto:a@x.co> >', ['Ann', 'a@x.co']],
    ["a@x.co <javascript:_e({}, 'cvml', 'a%2B@x.co');>", ['', 'a@x.co']],
    ['<mailto:a%2Bb@x.co?subject=Hi>', ['', 'a+b@x.co']],
    ['<mailto:a@x.co|a@x.co>', ['', 'a@x.co']],
    ['Tom &amp; Ann &lt;a@x.co&gt;', ['Tom & Ann', 'a@x.co']],
    ['Ann &lt;a@x.co&gt', ['Ann', 'a@x.co']],
    ['Ann &#x4c;ee &#60;a@x.co&#62;', ['Ann Lee', 'a@x.co']],
    ['\u202aAnn Lee\u202c <\u200ba@x.co>', ['Ann Lee', 'a@x.co']],
  ],
  mistakes: [
    ['Ann a@x.co', ['Ann', 'a@x.co']],
    ['Ann a@x.co>', ['Ann', 'a@x.co']],
    ['Ann <a@x.co', ['Ann', 'a@x.co']],
    ['Ann <a@x.co, Bob <b@x.co>', ['Ann', 'a@x.co'], ['Bob', 'b@x.co']],
    ["'Ann Lee' <'a@x.co'>", ['Ann Lee', 'a@x.co']],
    ['Ann <<a@x.co>>', ['Ann', 'a@x.co']],
    ['<a@x.co, b@x.co>', ['', 'a@x.co'], ['', 'b@x.co']],
    ['<@relay.co,@hub.co:a@x.co>', ['', 'a@x.co']],
    ['a@x.co.', ['', 'a@x.co']],
    ['Ann <a @ x . co>', ['Ann', 'a@x.co']],
    ['jdoe@test . example, Ann . Lee <a@x.co>', ['', 'jdoe@test.example'], ['Ann . Lee', 'a@x.co']],
    ['Ann <a@x\0.co>', ['Ann', 'a@x.co']],
    ['Ann ＜a@x.co＞', ['Ann', 'a@x.co']],
    ['Ann {a@x.co}', ['Ann', 'a@x.co']],
    ['https://x.co/~a@b', ['https://x.co/~a@b', '']],
    ['@ann <a@x.co>', ['@ann', 'a@x.co']],
    ['Lead @ Acme !', ['Lead @ Acme !', '']],
  ],
};

describe.each(Object.entries(CASES))('parseAddresses, %s', (_category, cases) => {
  it.each(cases.map(([input, ...expected]) => ({ input, expected })))(
    '$input',
    ({ input, expected }) => {
      expect(parseAddresses(input)).toEqual(expected.map(([name, address]) => ({ name, address })));
    },
  );
});

describe('parseAddresses', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      '\\',
      '(',
      ')',
      '[',
      ']',
      ',',
      ';',
      ':',
      '@',
      '.',
      "'",
      ' ',
      '\n',
    ),
    fc.constantFrom(
      '=?utf-8?Q?=C3?=',
      '=?x?b?',
      '?=',
      'mailto:',
      '&lt;',
      'a@x.co',
      'Ann',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const hostile = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

  it('never throws, and gives only trimmed names and addresses that are not both empty', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { name, address } of parseAddresses(text)) {
          expect(name + address).not.toBe('');
          expect([name, address]).toEqual([name.trim(), address.trim()]);
        }
      }),
    );
  });

  it('reads back what a mail client would write', () => {
    const name = fc
      .stringMatching(/^[a-z"\\ ,;:<>()@.]{1,12}$/)
      .filter((text) => /[a-z]/.test(text));
    const address = fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,8}[a-z]@[a-z]{1,8}\.[a-z]{2,3}$/);
    const mailboxes = fc.array(fc.record({ name, address }), { maxLength: 5 });
    fc.assert(
      fc.property(mailboxes, (list) => {
        const written = list.map(
          (mailbox) => `"x${mailbox.name.replace(/["\\]/g, '\\$&')}x" <${mailbox.address}>`,
        );
        expect(parseAddresses(written.join(', '))).toEqual(
          list.map((mailbox) => ({
            name: `x${mailbox.name}x`.replace(/\s+/g, ' '),
            address: mailbox.address,
          })),
        );
      }),
    );
  });

  it.each([
    '<',
    '"',
    '(',
    ',',
    ';',
    ':',
    '@',
    '[',
    "'",
    'a,',
    '<a,',
    '(a)',
    '=?',
    '=?utf-8?b?YWJj?= ',
    'a."b"',
    'a@b ',
    '<a@b ',
    'a@b . ',
  ])('ends on a megabyte of %s', (piece) => {
    expect(parseAddresses(piece.repeat(1_000_000 / piece.length))).toBeInstanceOf(Array);
  });
});

describe('the short way for plain lists', () => {
  const name = fc
    .array(
      fc.constantFrom('Ann', 'Lee', 'Zoë', "O'Brien", 'J.', 'x-y', '"Doe"', 'Иван', '5', "'A'"),
      {
        maxLength: 3,
      },
    )
    .map((words) => words.join(' '));
  const address = fc.constantFrom(
    'a@b.co',
    'x.y+z@m-n.example',
    'A_1@B.CO',
    'a@b',
    'b.co',
    'a@b.',
    '',
  );
  const mailbox = fc
    .tuple(name, address, fc.constantFrom('plain', 'quoted', 'bare', 'echoed', 'bare echoed'))
    .map(([words, spec, form]) => {
      if (form === 'echoed') return `${words} <${spec}<mailto:${spec}>>`;
      if (form === 'bare echoed') return `${spec}<mailto:${spec}>`;
      if (form === 'bare') return spec || words;
      return form === 'quoted' ? `"${words}" <${spec}>` : `${words} <${spec}>`;
    });
  const list = fc
    .array(fc.tuple(mailbox, fc.constantFrom(', ', '; ', ',', ';')), { maxLength: 4 })
    .map((pairs) => pairs.flat().join(''));

  it('gives what tokens give', () => {
    // A space in front has no meaning, and leads to the tokens.
    fc.assert(
      fc.property(list, (text) => {
        expect(parseAddresses(text)).toEqual(parseAddresses(` ${text}`));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('addressShownInName', () => {
  it.each([
    ['"boss@bank.example" <evil@x.co>', 'boss@bank.example'],
    ['"Boss <boss@bank.example>" <evil@x.co>', 'boss@bank.example'],
    ['"Boss (boss@bank.example)" <evil@x.co>', 'boss@bank.example'],
    ['"boss＠bank.example" <evil@x.co>', 'boss@bank.example'],
    ['=?utf-8?Q?boss=40bank.example?= <evil@x.co>', 'boss@bank.example'],
    ['"Ann@x.co" <ann@x.co>', undefined],
    ['"Ann @ Acme" <ann@x.co>', undefined],
    ['Ann@Acme <ann@x.co>', undefined],
    ['"ANN@Bücher.example" <ann@xn--bcher-kva.example>', undefined],
    ['"ann@bücher.example" <ann@bucher.example>', 'ann@bücher.example'],
    ['Ann <ann@x.co>', undefined],
  ])('%s', (text, expected) => {
    expect(parseAddresses(text).map(addressShownInName)).toEqual([expected]);
  });
});

describe('addressKey', () => {
  it.each([
    ['Ann@X.CO', 'ann@x.co'],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['ann@BÜCHER.example', 'ann@xn--bcher-kva.example'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
    ['ann@ü ü', 'ann@ü ü'],
    ['Ann Lee', 'ann lee'],
    ['', ''],
  ])('%s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
