/**
 * htmlparser2's tokenizer, and the decoder of entities that it uses. The package may have no runtime
 * dependencies, so the build replaces this file by a bundle of what it names (gulpfile.js).
 */
export { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
export { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
