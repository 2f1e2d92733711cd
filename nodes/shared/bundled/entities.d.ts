/**
 * The part of `entities` that holds its tables. Its package names this part under `exports`, which the
 * TypeScript option `moduleResolution: node10` does not read.
 */
declare module 'entities/decode' {
  export { DecodingMode, EntityDecoder } from 'entities';
  export const htmlDecodeTree: Uint16Array;
}
