import { imageSource, readImage } from '../../../../../nodes/shared/email/html/images';

const PIXEL = 'https://x.example/p.gif';
const SHOWN = { inReply: true, hidden: false };
const evidenceOf = (attributes: Record<string, string>, url = PIXEL, hidden = false) =>
  readImage(url, attributes, { inReply: true, hidden }).trackingPixel;

it.each([
  [{ width: '1', height: '1' }],
  [{ width: '600', height: '0' }],
  [{ width: '1' }],
  [{ style: 'width: 1px; height:1px' }],
  [{ style: 'max-height:0', width: '600' }],
  [{ width: '2', height: '2' }],
  [{ style: 'color:red;MAX-WIDTH : 2px' }],
  [{ height: '1px' }],
  [{ height: '1px', width: 'auto' }],
  // A style wins over an attribute.
  [{ width: '600', height: '400', style: 'width:1px;height:1px' }],
])('is a tracking pixel by its size: %j', (attributes) => {
  expect(evidenceOf(attributes)).toBe('size');
});

it.each([
  [{}],
  [{ width: '600', height: '400' }],
  [{ width: '600', height: '2' }],
  [{ width: '3', height: '3' }],
  [{ style: 'width:3px;height:1px' }],
  [{ width: 'auto' }],
  // A share of the page, not a number of pixels.
  [{ width: '1%' }],
  [{ style: 'width:100%' }],
  // No size of the image itself.
  [{ style: 'border-width:1px;line-height:1px' }],
  [{ width: '1', height: '1', style: 'width:600px;height:400px' }],
])('is a picture: %j', (attributes) => {
  expect(evidenceOf(attributes)).toBeNull();
});

describe.each(['width', 'height'])('a %s in a style', (side) => {
  it.each([
    ...['SIDE:0', 'SIDE:1', 'SIDE:2px', 'max-SIDE:1px', 'SIDE : 1px', 'color:red;SIDE:1px'],
    ...['color:red; SIDE:0', 'SIDE:0.5px'],
  ])('makes a tracking pixel: %s', (style) => {
    expect(evidenceOf({ style: style.replace('SIDE', side) })).toBe('size');
  });

  it.each([
    ...['SIDE:3px', 'SIDE:12px', 'SIDE:10000px', 'SIDE:0%', 'SIDE:1%', 'SIDE:auto'],
    ...['min-SIDE:1px', 'border-SIDE:1px', 'line-SIDE:1px', 'SIDEs:1px'],
  ])('makes none: %s', (style) => {
    expect(evidenceOf({ style: style.replace('SIDE', side) })).toBeNull();
  });

  it('of nothing is enough, however large the other side is', () => {
    expect(evidenceOf({ width: '600', height: '400', style: `${side}:0` })).toBe('size');
    expect(evidenceOf({ width: '600', height: '400', style: `${side}:1px` })).toBeNull();
  });
});

it('is a tracking pixel where a style hides it, or by its address', () => {
  expect(evidenceOf({}, PIXEL, true)).toBe('hidden');
  expect(evidenceOf({}, 'HTTP://x.example/p.gif', true)).toBe('hidden');
  expect(evidenceOf({}, 'https://www.facebook.com/tr?id=7')).toBe('address');
  expect(evidenceOf({}, 'https://www.facebook.com/photo.jpg')).toBeNull();
});

it('counts no opens where opening it asks no server', () => {
  expect(evidenceOf({ width: '1', height: '1' }, 'data:image/gif;base64,R0lGOD')).toBeNull();
  expect(evidenceOf({ width: '1', height: '1' }, 'cid:logo')).toBeNull();
  expect(evidenceOf({ width: '1', height: '1' }, 'cid:https://x.example')).toBeNull();
});

it('keeps the beginning of an embedded image, and all of an address', () => {
  const data = `data:image/png;base64,${'A'.repeat(10_000)}`;
  expect(readImage(data, { alt: 'Roof' }, SHOWN)).toEqual({
    url: data.slice(0, 100),
    alt: 'Roof',
    trackingPixel: null,
    inReply: true,
  });
  expect(readImage(data.replace('data', 'DATA'), {}, SHOWN).url).toHaveLength(100);
  const long = `https://x.example/data:${'a'.repeat(500)}`;
  expect(readImage(long, {}, SHOWN)).toMatchObject({ url: long, alt: '' });
});

it.each([
  ['img', { src: 'a.png', background: 'b.png' }, 'a.png'],
  ['img', { background: 'b.png' }, undefined],
  ['input', { src: 'a.png' }, 'a.png'],
  ['td', { background: 'b.png', src: 'a.png' }, 'b.png'],
  [
    'div',
    { style: 'color:red; background: url( "https://x.example/a.png" )' },
    'https://x.example/a.png',
  ],
  ['div', { style: "background-image:url('a.png'),url(b.png)" }, 'a.png'],
  ['div', { style: 'background: URL(a.png) no-repeat' }, 'a.png'],
  ['div', { style: 'background: curl(a.png)' }, undefined],
  ['div', { style: 'color:red' }, undefined],
  ['p', { src: 'a.png' }, undefined],
])('finds the source of the image that <%s> shows: %j', (name, attributes, source) => {
  expect(imageSource(name, attributes as Record<string, string>)).toBe(source);
});
